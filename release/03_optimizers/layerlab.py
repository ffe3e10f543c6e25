"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(2JFQNaR7`~QGkL_k1)|NsC0|NsC0|NsACcm73Yz<sdjIs(}VC~0*1<>gH~?Ob^=UERk`0j%jjr6Pc|%`K3PhuqHE
q`GLf87Lrm>>lvx(2^if)lg`v(V~FKgs8H}Hq8woD%#dsnuJkB6#+_6L;<mZQXEEixydROMG*ld>)d7Cwb4=AK-PlN=ieLeBjEx;
DMW=LC?b}OQUnSV01^rX096koPJpbG00Bh`1Z)j^HuBU>d!7|2s<&plEo-;k;8hXT^y`WAv98P}*z67+X2mSp*@a?~6brl0fIHrS
cYO7}ho{EbUioD0)+&J)TkB7)tv#_+H`7-)bC=sH)5g1xUY-B~N!L%bQ24K}54d+aq3-t$z24m@bP^3#_GqBJGtkC^-M0<a7}gh^
slbRx9`1&pUGH<JM5_Be2R6X&iQ7mn$KKw}WsA7$vut8!=&tCaIy9kMxgwi~bt#(^TP?2SS324ouI}9w-*cYuu7%ypMPAzM3s{zi
bI%*^uz9ta0lap+eCt%yeSp>2Fd?=8Yd`=rCAJum(<oARdL?*uR0jvXvmZ8Wce?j?wRFy?@z4ea1K{L@O>Nh)x7S70FTCfc-rRX0
s(qsDkS&v#XERxWH%{u*R@(<RTJGkQfM-`MUbE1qhky&EI_`1G3(y#yW`r4)Ye*{hNxBDDRiw*vs<YlBt=GMV7t?j@pl2^`^6|}0
tLt;oySut2reZzjWuon_?zjh5S?fnCQulYe!l1Os4c5MxdJj$+GR(NjU7F*Ir(ZlB2_*IgUZ&KEX5mRLpsCwkw>@uadu;_e0?M|`
)(FkroE(xHxDKI{f*nD3C$8*oRSm($!7OwdcGTVpRS_RrYM6pb0X1M0rLd(n^^r%t@pkWri|*mjTYERnfyc8qBcLviuQ=(<`16~i
DkHFE^`%KCY)R-CS(>>U){m>x&Ier$7=vWpxOX~E9JC*I)6t;wurZIU6mr(O*LAts&ef5$3t;WFoVS%wNHuq{?*R9A#TS?~&_EDC
O#%Thng9wg5E_$ZJfzvQh@Yx#k)YEML=cIffiw*jPfu#6?5C8c>Uy3jih6+2>Uxa^fY1#BOr)f#l$kb~jq008wFc5@riOu_4K&aI
G&IvdXaFH7k|RVDBT9LypXn#5AC)$sWDNsHsgM8x>H&xVg+xFmKm-6FO$>>qAQ}M47*i&XQ65nB9-xy+5d;WmCYcG48VRJr88Rly
WDHX$r~m<`<N-YYy9$VhabW*UDkvfc{eVS4|40xI|I`0&(!in!AH#p2>e;5B?~kX<!S~?C&8P63v+o}Hm73-8|Cqo>`K<G&%n+X7
K%n=3z+61Hz^@6i9vl}=1O6uaTBs(Z_gfOSW(!S)9-w@3zxr*u|HGq^PqNQ(xBs31bF1Z%OQI*@Q2_HSh7nM1S3mAI^<VkM{PUw*
5!PS$&lLdg5DthSU~vr|)D({FJf|vpAgWlReaDCDiogDTf2$*eAc87w(MV~&ls1s2r4pKun@CEa@CW>I6#mb5Sje^rlcbXThnG2}
704{dm3rrrArp&8AV;1J?3P+n8)*N=4Y97;*Cw0pXAj<g;5d}J3bl%WZCSYb2`~XZL1fEvp#H7@d_dAbf;m~cN(7BRXVl@`flYR_
w5@oJy<h9)<?n?0m$xtR_V+`KAu4Dw(~tbdBpZO^|Muxq@qzz}Q%`{V{$KrVDDY2^D1ZxDKmj}#+rJG%t(POWuV`}yeqUU35zx(%
L0hoHz-~R9H~(EmY~In;8vpgGH`l8E1US^%VyznEVkUA?0}*jCsP%Q~p&d0M+4IJR!9<CK{JTbB36iS)g{W1<H~H^DKe0)LP)JX!
kDw-gz@qp7000$j47v|}Yw+v8T^@g0vJf^;#Z`+T<y-w0;Mm=qSKSXzI6&fXNB>pb<L)+oNc{b{HwPRgE&xClQGSR9@>&14ujqb&
Yv4vD_o!hlI~J5dVZcY-+p-<OMFy-CyyOiVm_On}d2##O#CZEAJHUdZ4ZUkv?}cq=B4nh6nxdaT{{ZgfnhomDxZ%Yz2n4B8E2B$+
nH6gM-BP2S^$?V*l1g`~l81ZB!u=0ZWNN`)#4tgr2skN1f#*(7y8e3rFGwdk?$lb!)KRfimqid%xFb~xgm9d{L-ax6KEzff9tsCJ
5=sy_Njbj2fnJX@6ywf=o2Uc06yboAQUxjuYO5p9`~+d{P{up>jbIM5Dkq#x97z-ryK@1Qp5=fg$Wwcf7OG5eSQQ@r47@$P6BGav
1aEtB*{&Q+^nbqYz>cA%lqjYkD4Q=`tb2K!1>+-?YI@W&BN=Hq)jmIE&-k3?9F&{T69dPjlY|8iU{{a>w{U?aRP_|`dlALL{y$_w
WBUHJ@HDC77VHOe1hE$PJWu8Sb2*Vq`v-*=r+3%*>H=%t7-~az!hgs9tM*HfEPoI6R;+a7$i#jAYpI!@lLwG-Bk8?|*LkPjKt8%9
&*@)W;(DGxpH}}`mFU1z?@#@%6v(bKr7lC8;!gAmxRzCzn}sL(QcW>qir3rS*RbdC>BLK+=o-|ZPV!_?LjBzbe1BbM2)00or2<`4
f8$CrIYH_2qY{ToiCaZ>fxFDQ3WP>B1cvF)eCJ)a6yy@A5e|t_>cgwX%Q2jUBUadkkQ5kD117vsnL=7?=l^FK?zO^p{!iNDLoggB
4@yi1kni_6#p<Ma_><=$!17lSW5DCT{}a`;JY8|V8v|Z4%|#<WmwvstM&^Tq<=>U&7(6;sOOK-0-Vn_D+-QD8AvhBQggKI4xR-JW
K%QFGt4ox_uTMV$b$jOj6C70!4i><!8X*O6IZ&m`6I~SxBxG}4%X!8&Ml9JMN>{bX<k!ZX@B$oMq*+oE1cs$(Y)E91Jf$aaclEzb
t$b8xUu1ypN$e!Rc<U$<&5(6<B_dJNMS{E<9rjj6+7ZnWY}b>;q1{CUFu&nAaBvm84kUrNF!j8V^{tXNV)_@s<2u*Rsrwxa(5Z|E
=%;iS+sMW@-iO*y<%0sx&n#I=lOJAGZxTj!Q9xWkCee3aF0X$a_a9jQsoU4?vEkc-DCNWAeh<s>_fU76oeWM8YCe2@*YnNV8TMyk
$epE;8g`}a0h4tlPZc{_#f|ZQ%g4){+R=65q-x@l7t@AX9@iwArZPJ&ARIE<RU@!?LXgyfcz6w)qX^piFgY6q4~M{zzE3arn6fxK
*|t3=D5fyX|5=_tqxk!w%Pp^4QR_H8ZlbG~%l!U~QL(fQt#SFz9xG9kL@+>=EFf3TUV)JziZZg5kat6K23rWgNGJwtueTg_?L(zA
JL7FT*Bwszu6aKX_y6V!h$ti!e;ndZ!>g<8G!1UEem=jz!ztCmu%Y;fWQH;b0n>24LCyb9mr{4@PQk^H>#V1b_h+>^{{QuSz6bYf
zWvk##5xD~U8>`0XlQWXj5x0s51jG4<-p<}8@GLUz8zxEo*nACORhB=kGey69Pz$?3=Qci6)y4<9qEGgGm|CycK-{FRsb|UpY1iF
cW@TR6b#*o+OesJ1|%Ka4VaTvnhbPq2+Fbg_4cS3K9hnhibg6c$3wQJumi4xVaUW!82|+&qBuenH(eO8bP+B+&3a1Haq+BmRivy@
g%pTIsyJo+`0nwHiSh4C2O`8)Y@t)F2p-pAx+e;Qk_D<LK5|SznSzTKUcDP=ZjR37Z-q+~a8O7eH3|xK8+f=B9LnDJ2c7VzbC0oy
nd7Of&}^t!S*By)HjFGsi+1hE_u|#j+I8cYOpv@$Wk5$ZKok%8E*!U6>KLEhnEq&+Z3W5L9N^EdJnDzU&ZkbC^Sk#1lUy)R_BW~o
?e;^Rbuhw~KI_DXBGZxN<T|P<F%&F@m`YQ^^)=pP@7I?z5%J~gzeQkJCX?-yF<@}$u$!nI8%lMq4D}_3AcBafsG^APyxr^4Yp0oU
PDpc$=({h|-5b%bUC<+`_}sNAExU1sojP#Vg(4;<rwoYl6i?PSA;AkFu<Z^AN$B{yNLlf!aIpx^#^LB)ZU+F8Ng$D}Z)<amR0bUE
3!d^Mf<+jpx2YblRAwMXw6+9N4(D>jhd&l1!RS@MHX??xl+QtzwCs~9et2M8Qo#3$wIrdirt_15a+!QYz_0%2aY(%a1abflQpHdT
1~0jQ1lmRys~T$Jq0Xul97q;HAQq9KF(gI{sXS0+(6uw8{!K)5tB;nW)hOya>UXe;zD%OK*Bwf|k0Q+m-5HMH+}@--tqOph55EJa
MB3{njJ!l2oed=LNnJGS*R-973iaOxd;9~UD2%N{LO?J`<2EA!%CK00V4s$8lZ;2ocg_+?P0R16iLDP8zKTk^<fci8x?nj-v(67D
qQxX$f_CQ;(aFgm{wn(f^a+0GscNVlXUhC8lrsxRC>mmfubk8edYObQBr;W>k;alt#M+A;7a+?-j;2SyyLgWqX!p9%CDVRJj+}3A
EUU3}hHJLTj;#`KmU?Th1<Dn_h)}`S@`ov;7TstTah}l)ao7w;hUK~f+bS+pL~x?{-so@5?Z-7oicipq`elg^f1a{yjOEd*nP#Z4
#HgAvxK}dpn9U(JfTfGWDZ*<lwhCLZW>h}q!KzIV0x{V_QndlWbdvvPQX@dH^*V7m7^}8-|F>8tWYjP?VKt;(9!BM~HNR|-Iyl1<
Ez)*Pdn})DoC(TJGQ6}!?ae<EMkWot6BUa%gO5j}*@BtHH<ZB@6%-WR_hhb+;qHy&AhN5pG?<z~Jl(1b548?^SyH+>ahq}5kuK_~
^-7?woi*r{G@5IrO4Zh3M@gLAcGqs!GP0tIj^~nctCMmHqVHim$XQ~Fva`F4Ql{KtrmAhk!F0sP;G+8~83P(8MG|yIhYAc|k6(`O
y>-;B4G9TF_czw9%FzQ-cl!5a>*_DEPeg2AC~=v{zAEDw7}3Kt#S!Qf=#FF-o-~~_(b|neQ>%})E4%KvBgcIWjZbI3Z-;x=GkQ~$
N>w@%LB4ew(AX;VqL$gMDI%fop~rk>DnVq&6;fSmGd(Q3ir!;1<$c){>UGA0Fh!x+@jJc}M5t1C{LuB>`_GP+`RAS~+7EIBoG!-n
zn$Q%<lh@(B}WD*)^_X~ms~8Bpk7BDu1PoXoK2|Fjnb}D)pRAI{SHR2+nWsFCzACs#K^rUqZ8GSW6yhOOI&Knnk<4nZ#k@6IWWz>
6X?mXr>v;btTo^yC0Q4Oo6yklW#c+wb(?(xCyN?V?+iGZB!Wy93w{-%rJ;Q92Akq_g&|6*H+QvG<|>jAyJ=~Nr7ZC_a7ON^gijsc
jor$I_c~+GgpJF=#Q-FA#Tgl#w>Yj-q%~UR|NV30j;q_h6i?oSOFc766qLJ7wK@YnHU#ZIqPO74%xXXuEN*Z?g-UQ+<}pBWj2|dB
f==GpBpS>-m10I8km_nrB(~QcJG4OOk9^H(u=wWWZ;B}vvOIPNwT#$C2qi=4)n=$u%vrRbC!X#=mTD|<?pon=QCFF&=`_0;6(?@_
>h-vwhM^|=u!AwIxQ58nL4D`C%-qtdCDJnWQ59#8imP8U(S#Amhnm@>BZF#0g0qPR&Z%2Lx9p{bIm14+nUb&b<N1H&S~ug@EhCKG
hH@4efo&!8;qT#0%faPQnS!q`6Am9jX#NH_8qK?B53!`g#|5cItvp(?QhJd!C1iWx#9O}Gz9C+f#c<D8G@Rg2;&Z0uNp;=>G_0=b
QT8E01{NYGCfa%@$$pl9;qQj=RWkSm88#@jEiAue3<=K#xlK=X)X7E0yc;BAaxm^UKY<q`)kUEr(L@S-CKqXVkl+(0`{v>%ylC7Y
BoU~7oJJ8v9!V*4tps#c2NPOsAp*5N$B`F_1*Tl5=JxQOj$mRcK<$D1erha(LkuwbQq`nAEY7%5*EKwOq{J#zsn8JgW!2JkW+pvz
%k6x5z{ilULO3wYN0R|cgp^(ZdZYNS&(jP}<-;R4LPg#&Qm^v_VU?sQEry8(k`e)S610G3x25S?F9F*iHaHZUTMJk5KgWM$gPrEh
(^Y^(6i8ydoqIFs;VHl5v<{(ExItz{a)nB#yD`Uk6V}yN+i0fWw+zl1+vWUmch{TEb}Hpqg&Y_+yWb=gBva<>N5jD(zypXFLBL$)
h`Pxj2D4MVkQ4$4>*@e#HMOJMvrE9z>Z`pO=FPn7ix0UCBFZIX^L6dBOwTgh`ZQULZil;F4$&7a5K!T3v%HaGqP^pMPVOkf3S5Rl
&f+5RCWe)xFFvX&Xj9L9YeHmS;W5HoCP=0)U>FZoL$8d&yx45kC^Vp~u3q{ynf7``J?vC+1Pw%Z_N~Fenk8*h9x2t`NWCZ-cZYM!
s^Qz(!6lE4e7GqugM>;%$s{!6cS;|H7{m8k?En3PoDDl`mV2LQnDIPpVYBF~C})AUgMg^!wR2DVz7&(5uOtvT!90L26L<?U<lrWk
SbXUK$Wb|CItl1jG{f_Nxf8}PRxu2LwF&boW|RVQ6KNDCzc+y3F#l)UK|&OQ%u4kB|9{@3DJ4{GvQ2gVkEC|USLoZ0B*dhrB<xe&
r_nwI_UqqehG}<|xaifHnKg7ofiVRR%()cPlHfF8CS@Q>Y|PBLlA99&5TtB=y}tnhEEU>NNaAP-@p@;HZQRDFpH;0!4V$bW?0&j)
AD~ODqH#?V2Z;(7_MY!9B>6biXg<GZ%Y1EH9!QBJ@(+fC5gcs0wN5bTIv+6;35R*%XVcL10~3fbB3f%<qf<_$HlmRsR>nKkwhebq
{es=@yq21(cahABQ+1HeT2+0ShWJLwc>*|D!xePzE-1K=U)Q100hA_?mN}5>ysk!lbI0nq`wG4MQES6Vhw}G7KQodf<Av9(6J$xq
;?&5I!Sm9Y)+Pz#dF}3Z;RDho7&|*ybm3w?E_x+(X~hyp-G@Df%$FyASC=`=P=N-Hqri>JtrdwrnV0$@I;1n!59mLa7kBvl_p(d^
57~Un05FjIJS`j((GW^q$JXc+fdCxLX0m5ygttcB-vtP=ZbpLbAb5-$MVxP*77z&}55K1m5*kBfL3(U5CT1l<#0AXLqk-Bq5FN;s
3OfIK!w0jK4Z$V_>`LvX>n(P~iVGcV9;3qX&r4J3kgp=1@25WRHvQR3dZ|;dY8@-A9$rKfQV}A#(S$^)LsUQR{sQahXU;4WlOUjF
i9pnba{fQ+7w3%#o%?mXoWhfUH+pb08IDE80RYfcEZr1q@D2r@5^bA-gR0@TUT*UE2$zA^^7+JJzz75#aeAoHDxpD8e6>^>Lw-CK
2&#goWs%*7l=;X+2Qy%}&;o<N!)i2yT$4nMnmQV!=v;pg(-4S4;`HN<xZTIbK*N*Ijd=I?B$9q`IKT^qH`jcTph5`Rs&oC1Ca1Zs
{?BVU=S-(FL^;SG%z^u6AXj2<t7@?Hi;~@G<sh@Lpz){30oH@JT`i)*-L8m(xFAkAeOf4OF*(DTczn2G1(cGWv!SU}KC~17dZGyf
ufj9c<HfBp*??k;Fg7+JxY@FHb6<o|Owv<DySs;W?w-6*@4W8CVy;#ID$5G`jdWdK(eW2#Na@!xdZo(Gz7|j@tFcLfBAK|PA(Fs)
ONV&`dPq_um#E=|o2EA%x938KAgOWXv%|ULE@W{n`u1-#V<U!NUEr;CkITGssy{YqA9-RGipQI{`;jIG_72k4t!paI#wRLgxd;g6
REedjmnbslO|8_=(~at=o6-`tBv{pfeaqm1y1ht^EO$Sx4yL){lX~`^YEY)jGv)+4LHoqdHXfkDKNkG{nNx+d{cj?izdtYRbmujg
28({5<nKQ&GUFP(&G{I^i|xs&nVGLrn4Vf!@;|GZ^C3XQx8bjW&-&kimxTs`T~pl;tMu^ykAUF;E@ldX#eEy2GpeYU8H8Vuamac|
e@CCAsPx4$N>iI9B0Zv;BFgen<3#|rXxUngf8{!2hfUw$&$w|g^M4^FQ?mPx0X%TGwZ-(j=dC`opm1clBe-Lj+EKKpTAPT-WzYpx
AYdBkA)bX)1{vuna7-zMQOt0%d<CQ=I#%$24FG^>15_70m0=L9rWFfopplV{+5*EuK&3RD8kvcSvF4)Uj;>-JGh8G@yHr$DY;LR&
Lw7(_BLcw2a^}K*28F-Um3Miq^l{+%bH``>IOaSXU`HGd42QZ|EOJ)6FwB2jLhR?tM|3Dgxq;zuU=kw;zvx5>eAe4x2m*{Jx#ps5
qco{!0`z6Uwyd+J$V9;b7?G0_3=uwD)f_fm@<ijdht98Y$$7o*9z;bCd*1h=S@Yh#S5u%*UBwZTN!Ja#^}Aw<4+oE9)W!Z6t^>~K
`+e(cTR>mS+v)?45}#Cq93Uohao2>1JMb_*PiC(}#j#zIC?*ro`AenJ)rz2meSaNhV%smT?~mqK<oM4d_q!fV9zZ4y1_-o51td@&
Zf;;9HTe*MWC~sL!2C#5E$}$a8C75kYB0FvGBCo=h9BIZSr7SxV=k9{J^}clxZTE#;M9*|c87K1ySCv^-P;C#PjFzXP#zSZB!KtX
T!BLBxZ=V&gcLxEn%zQrW!H<_jmBhDg;~XNvT;`LvvC}N2ar%7)&**zSEp{_EJyW1`cA(I*#GDL&FC(D^hEGrm;O6}u@W97P|Jr0
+4n3RW;9TK^=W$n3}h4z*1YV+2c_5b`;`U=<vD64Q$+p=*(>4Jhxr_H?9+dv{ny*jyjQ9=_#%)=YJZzMs8pjcD9A+0!>IPJ293V9
VlnqMpQjJEyO`mp!ik{0+p+&5+|@WTE|-cvmKw04gYtG`E>(YO)6e=?(dv*|WS?)Wg|WJ~<!`&EW&N}}u_;i3f`?MN-Iz&!n{Iwt
4G{(BCL!3tr)HPhNFoecewDY(cv=2Tz?qp?pu+f;IK{?*z5$ewa0zROX<_?<Isp>HL+?pOX0G6ss=tLq{^u1ofido-kPQZ*212PI
f)Ref@B0ZtIF2z(hFq?yppZ|tTbA2JeT*<!j0t*7YJSE*BoX6$z@Kt(A+ylpxsheH>s*5n7i@IWC@r43#d_b>ey$yZkR@uc@+q2C
fSU_hT#Ad~<Xxw)f)?Rk{M;x5SqixDeh4jDtnf<`C_;r%a*WLlUzC6v@DN?A)o>87(IFTp!TwhQXXD=M@Yq+Kp9Bs}O{jgKzC}gL
)QT}zFVh_Cv4}tPSHNyGN?9V03x7-ZJec5|RvrdmlI4I~&Qft{L@(Z-f-mg-QBZ9=bu|VXt5*^o2;~Dq#JJ(USikLL3Oy^#6`G6E
B;C-NDKex$mD=i}Bf8FisYFP6n%q<fH6sKkD+=o=<5YJv?1Ee@xuB3*GPU<uFPP@<!jQ%ZDkgqgc_+Ah2%ej)w8p_2UGvk^CFwK5
;<gR5E9>4H-TXZnV!quNX=m&^xJ$bN6f#XmV=jszw_xs+45&H@K0y=Ywg<nOq%*W0el_eUdfzX<3yz?1Si1-3ZtD^%>TI~7TfEJ*
zfd+6;UUJ}t{5n=GLI19N58ym%E{pq*U%Nd6Z-y3Q}v%ok$ij$HB_pC0aM<=Pwj%R^7gk^gkv&|rWqkGHWMiShF5>j#erZsk-Y%W
3$)xgx%oPW-W~ctl~ipsmvHV>kn{NRn1v)(KXbT0E#;^W2~kXRUfwRTQTD&(oMz`E6hBV$ckJ@^?C@&t>N%HVOpv*8L+wNZ+`Pnq
(3<yv6X`!v03s90PmPD%XxTAN$2~9uH7`6!8qTo0!%sI_Bmw(?LV(gJXdylncpy0_i**ycf|klBZ*b8KmPm9SufGgDwi_|w5$V$3
f#Kc5mMDtKf|6zeuTUL>{C+MpeCi0X<t{l7q?e?RSaq6*g{+sdj=6D{n=-F8MM1&f^~{Ym)y-%mU4xbq3Lj5%+0PT|H~S&CGU6=y
h!*3foPUs%!>Sr~<w$eJL%FfFJ64o%Yt=`pgEg#mSi&Y3bOZ^D6MBgn9}${O`&4V)AsH(vdRkIY<EM2c21}9UDVj1uQV8p&|G+!&
4pLsx3wq-C8DYTuUCv5!TmmfVy%(`WotH?k8{2JZMFJLS1AyIFKUYy~2-fjVZWpG!u-bl$U^KdMmGHJZZgpY=S$QPkE%`v$wn?yH
!z6DC7USVgLXrqjk;+<)*QcTG$<l}2^Drv-D56zC8DL`(KtU$^d@#thW4tO$CMChBM#O7<`d942FI_!eh1Fn5LE^39m+Anaq2@BS
E{wWof2m~=XXqF9-uch9s3=cUu%YXIB^cDLR?CIJsKBK?6JqoTKNI;SiWIf&&z@?3J5G{AkU<e(W?rEgG!XCCi_)mh316O$^(#6v
arzZQ+qaAj;4f9trc|gL{Jr;yUpH$tRjm2@*GO2BSP^q2h;r*`dM>nsigxkB1g$7(KT5Wu6-io?d^Q$We@~dCL@rJ#DYz0MWRNKG
KQZv%A#tfM3oy@<v+dYGd-y_dr<-Dp@^=ftLz)XEfdxBh0Aq+%)`M49`?PXQxCTJmQMeIO`pdRsuZ)<PDCbQ?Solsj&H~D<z|G3?
5(boU1bphW(~BT-k1h(t>Y+)&3P=PIf2$0F0W@>#>^*9e2qT-tb701&4YM|_7o<-VSYHzr-<~iUT>^ztH84*VQwR&xIbj9`^Fer6
RGG1>q7sD+TXoZIg{r}nFeo)uC{Qt8;BL;U$52Oxi5QTJ5P*_Ye07zfOdLE!<=`i<T*hZ7{qIo`R+^2U&zg=`;iWz<$v>ikLnUet
eZ1<g(S^GmO}<s%12-6$cyUv&iis4U;%fR#Gf2Qu8kl&8BKs(B1s%mcXFhh2mSl>3e4z&KEfi`sqXj58A^}6dg%{zzVhJ2U)knC@
I)zUs!3|a3HtbDHO3AiM#S+zmlEj8CUAI(~n_wP2Jdd5ar7r<td|T8mqggDc!r54)PL44<NI0`MM`mwTx7wJUnL)iM_mGxk_;_hK
tt2EwL6!nq1J=~h;-+T&Nh6&pIOe9h47t@P@TJ0%Sq=x18Sj9JhGRz86HbXPfI1_|Zw1K_*^t&4mw0pOYc1?%;=Jxd<6V(5hR%bj
o+61@CBJ)DvTtT&BD}ezcw4_Z<oTB2R@;8M=gYVNfzez<>bQUy+O*&q1EC;yxJne&fV8iyp5#C|W(`9G;%=@dc~5<W+Lu~Xc9o-T
DZQ&C6tb?c@c73!SXhyKRD_SpoEiBr<7NQgw;f2cMrh-Ay9!cGDK9+6`r+%Yh7)|^y)y>38e+^Fb>JZ(Tk)R+jllT|2>DA4@#~#&
c|2^NY1{U>%$bKDw9zWK?jtpUz~c6QwQZmXm}8CP>Dmea1Yp>MBA`l&a5IKQtXF1?>hFWdj|2~HV^tJ~N4P_VkaP~I=vOip#J~cl
2EftmPL>PTfPHs4r#(EU1MczXQf&j#xkI}=ncV|S*q#p5qu#>cc$~TJk`j3!0+MG=l%=RJm$2rn(`CaZYY}ykAm|`BPHUoRWAFX#
FUmpg@_*G@PCR%*wvi-*y*4%d$OcT9sHs|A5l=~odttyfhu%b=i4F$6$ok&`#K+4YPrSO#L<!5ojcbco2FO%(eJzDWC_&o>Hs7t>
a24OBI?dV@BPxfW9$Xj>0&?GWf@P<BYgO)nsA2%2Az+SJqm8L%W?7`MRKO@M`);<aXlW3yXfV}nNNDuLu;D?H?yZ-y305xGFp)-B
dpgi#Qi?30#+N{(P}<gHG?NY=N-;tKB#R7w@86zYSKFt5mwHK9#2CP2EtGt9#{A2CeZKC+_;vSW=NldzCJ6wQBU#08k*FsO6evpT
%Rd5p5)<^Af`o!}9O<?~v%CdD7XU#<fX&`K;wehG1fe3AcX1@dZ>jxhK@#@T*7Um2c&^resn%2Wmq+FBwz7CMV-XNex-jt0@8x`r
ectH5byNyMiqc>o1>%p4rTL{XP6{fpCF?|SS=^wlD@uTDPz6=SL-gCrZesl(lxP9)xlqJTM^ZH%m%GMO=M+syPK`~mcNIJ#Y)3IU
DL>k)Q*dT=97Qyh7;Y6eoHtGM*gZic0-*qyl8gkJJP8O21F}H*4QjH|3^w;6S3dFiYWmvsGCQsqBd!G43>(jq_Gm2vewDb>RnkpE
9>$tX9>QwV3#Vc*?gM)z!MKlBr0xPiLQx1H$w*NIFwre-{G{(yvGgJU<bn)5={|fE8I72G`KYZ_F-HtT7=$^oW*n$fz`qfb_Sk_7
CgUi>8kB|5qCA5aCvI55Afqt<8InNbhQZ^lLoi5>{)VYQ=)@-KTIqmPumOZQ^Sul*C&v6T%?)C;!$&0vX{*d#)Y?2yhkp9=aizHx
Y4UJ`eTgK6fg4qTW2&68k!(^*q0(Tc;H3_`F8yiel^hs}J3l!_RCG$=fwrJZAA=fyR~pjbX(z1_aH3dYe9T1^Sok}Z0|iJn2p0Tl
fxJKxj(DMvA|Up70^}3p`cRQd(C-lVF|%^c!-FvH%xy61s)uswVk2zu$^Bj(c(?lDeVOoa-4mh^L44}3lqtbf5(`O)WDx7Bpxz2&
N2QuXahzF~Fw->MS*=|}^vW3=-waku7C>AH7Ax-tBkxF?D2Lm7p9~rlii6tDhEWs7%ilm?x3`htuYRXvf|0~nk|ey$Vbu33n2u`0
T(1HSR}VnF&O5U}X^I7Xx1m+adz_Fdx`|m(DX~za-&aR+MOgc$rVh1}fz_1LCw(#ViHV&coQ8lji2g1}1c5zj6mhMM#_#rILbxD}
fdb+zL2zK;9M2Dn&$zbJUlN1kXukHZh2R-7)UC)hPC;2<H~ka8em>z`%`n8M`W`C&LPn{PsqcU!HNf<_=Q>z06DH$T%{>R;#lIZt
F9X>vWC9EJRV=f$=Oj&%PzEP5+=nTIL;;vKU`z;tE=OQQeO83+0YiMEbw7W`2d~W!X^*C}4sfZpN{yqdtB)06baBMN9?~K~M|)Yn
X;C>Wb;P*)VT$FNfQ^V`An{nZdg}w0za~VMvS#%yS;GUwD!Ye#ki?XNAZeLz2Fe>8r)cO$k*K~T1J2OFt`;Fl&+gf<MG&QHRC4<*
$2j?9lJGJx&vQe)nm+#}MNoQ{-%OYYlYYo#k|erT@qyH-BZA0;MVIYgB7EN?0{gGpbxKa)j<{B2;eo+q3Z?n<g%DCa1sgjvXUKM$
Q8U{-A)JUGVOu>0jn-YNF-iju&60tI37$L71?BLUmZV6L^1)IzkUmfg$6GTevOaqfEScDua*<84eU52-?*2Z%bM;7Z@IrkCxJG)J
`=uYAmw_5bzZhKe#A(cG!Ytd@G~T>7p&Zz<6$~Sd-q5x+KvhzwF+(DROU2p27N|fSlnWngeld&Ay0Jfa{EkQ5d5RZVzojtnu)hQ*
=@R@gsU4R!9%_AcjgD}6`}7&*2*n8ew`1SWF_@2y9je$u{$xWv@u8{FG11+&C9@>Kac**Xm<PPA&6_iJHHEc8;NYS@)JC-yH^)5$
c%FAys}dbZDxSx+>Gb$`JG32gkVkAh+_$U3BhI<D^*Vk=ZRqbca_D$_9tf@EKj|LyGCvM3bpe<NX}RhClc~+kF-Z{QfpDTBj{603
h4OEK0)zH;R344hC@rf8%GVpRcbd1l`<T^8G0G9K#;5`B{+RC!D5=m6RBgbk6f>re`aj{C`E(e~ValE)C+1?B()1duP5<Y+AgRej
&WCKS1-hz%n^ZUKUhP~YwkGPL<>sfzDug8up+O!@&4fyt`Bf}0>57OImk=2xm`Nca%g8ZO?ognq<th<cz{X<%PgW148jz%XYf!-C
5$XIQb|ql`=NUeNGj(;cepgi6l#nPO5&~eLQb<J0A!JkmbkfoD$Pr<3aG)tcE`0B(9logmL%L`M+o_Yr$eYdExU@u^k{b3k1L0^%
@f?|X&PuxJ--90`#92pd{Pd!TRO@OYc=E-+DJRzm-JX~*&?3isv?!ShN+^^*P$WvzyNk_z)XkpBkn3Y;zz-|S>z^sV=P`RKLREz(
6pQM^15|yoVoV=?a4uw1e%zb6z5JvvHW0W#^9dm4VmU*};7p3TD0gO8m9y5ZEvU~@F!ecIt~)|vRu!UeL5}<lgsED;51QpRR9X3H
pi13oiV}-m@q)*}43h-W_427lva>Pq%4mFMVEe5=Hk4F~x91-?&flc#j|QDzf&|oU*YJ(5ltgQAL0cr6^MvEwy{T#jVL}5sl5`7=
iB)(FQ-|eBvY-wfI!Ec-C^+v@0uXM1E>jySjW-O)0}!(qvTE>_)*oS@fo#}=Trh4AU?&-oxXa0i=4H^v-+#AR>3tAuM%TV3NKK`d
ZG+B?C*!D@0&_|VOaf94rz(a3O1b^F%#U%c9=BX#=a)k0VUzPLi4+&iO>S9Q-Jz`r!JK0sJxXzd8XNBX!#o(^`?iL^E_AoQQo#p=
M`&<Hv++pB!ciVbNTQNSEEn<GFT8wHiAwZzl!qINyz(we^31kGj&zjBRiwcN@kw#b0^0e8>=-F+D?w8KUX|0~cayi^>$RW-C(7vA
s}7|>P6YRJVapdGidj;U;^QwClE9@3%r1@#Kpo3iSY&y~M=!aie+b>wd9Qf!139TeQpH4-6i|Q@c>&8u2$3}$1Bc^Kyh4#+(`vP5
;e^+X?<?Aa#^GC4;zG@#!N(?!J8TP^Di#GrIJc95OTFAsk4vW&^Wq<mC=KS`rRnyIgE2iWqE|mHUtoD2L@CyR`T9dqQf9&VQ)-DM
+m@?fSXrxJm;&v@_w$CJJjBBWPJ}TGrwk5W*V()_j;7WEXR+HeOHY0p)zob*5)G&WQzMTG<=DYNQH0S+0AVU&`1MjspoOVnq40OF
)J4h1MZnQA6FvR@!z~31P?_xsYVnS+dOG<FY<)`VB6LyXjl>TRp{m70pi(qt2#2qJvM*cp*1KMREtpm1KNdv8N<u(vmt#B`LMlvT
i96Lm;Sal$+|h}u!Qd}(F;WS#sF1#@NYDus5Zzs_q0$|f6At}tCOFbqQ{)vgRQd?krpF2+gRr*R?C>lh-d01Sqc9{I0dWwF7&NK-
{8j#qmR6L#Mf`xej1D?kH9;~%GX!MYpd@Z70YnSYC(c#Gl07#x7PzVnxpvQlfGQ%uW<Orj9Np0Qk?Ss3s^_`)<pAxvz4-QbI0~g#
=#16<%U6vlY62C(mpr>Vww#=SaXD0=T2jFB_p!pqD&P-90fZ1{Iy6b|en1?qx#-8P2XVxt?r&XNJs482rGyIN)>RHXmSb^#XiQ0v
OB!Qzz{8b@FgNm>)7IBzB4lF(qzmJTpyIk71+ph4?5oT6Fquaw?V^S=6HuL{`D!%>ZS`+f0MhiB<1txYloFpc?M0U&6p?p#d}9}&
s@#_cgqU7AYMdTHiOkb@P}XTjg=PCPFw+Z9LE=ciPz?S}k#=*p>x|hrXe#TnaKwO6I_(4<)>U*7*|)nWn8$7ppWy`*eX)WknWn-n
*>TGchH(WkP{CA3q@t8UP|IEO-NX%?EQy6%`#h`0Q$b~;0oVvBmjU~<bA?f<9-IwFh+X0Psw%c42M`^R6}7VL0eVaUAS6PnY<S#K
cTp4oDE_dz{nOVQcN`kykYxG6_x@~lbPOAW5rnW$`MGgKQd~sk$lbgv)L=(M4oJx6H)lQVm=?L({_QP!1MEQYe`gmK*^XtgRS_V)
4(T&K6|$dYT|WBmMe`{+h<_YiLG<sz-12>PgIy@CE&$p?cW~yRX00tBHjv-TXqcr19vF5k0VFRkm&~PbBq}7d&??2jE3T%MqC_OA
y-8}+4d@htHn)?M%CYgg0?76&>_4IXpr$p-*AKcR?1Y3no95i(A7RkQp`sA+2_R)Qfi{83j7*}WUwKij>gV5wxHnn?2>=p>4Qk!1
qt108&kZp+LLCE)$>HaE0vsQzHZ&NFyzRYc9?<OhH>6;UuNk{k_pKbJ$mcTzw={<?n^|D2;#&KrC|zNVA3Z6CK6Aw5_jlCxVJ;Xq
?u~_)8Cz{!mS}d74HRbsqQpP5dPqbC)MUvA!lF`~LXSf?assOcN2ROZ3-K^Hl4o-DFjTrk*iF^bl9E@PH0x#3l3_?xA6E-B3mF!<
tOcwm7l<fKrB-6(VzoRX3&ZQAUUYii_oUWPYj@g$Qmt`%kn%bkjCGZBB1y`%qf5=L!f6zfCP>p&zSP!)hd8X(J2apdiDcofSW-<I
BU~kJ3B?m>83h@0n<8|EQ0BVh2Lswt*Nq%tff|O!no7<yC?Q=$G0@r90xD6Oio|5-Rn*M*5-P8K>tkHMw>-I4`K5=8L~<Kp$ersa
*LsC7V-9a+(9ngU3L%2RtFhXc8PYRasLbAm43l_s1@P=~by;B=)0mrv+j>DD!VM>z3$F&2aTb0pei)NsCQCG=>S{*2=q;iPXbR_t
&|FUTf|O=BH8n`r%h*jnUN4utmbY=ju_JdZ4NZ>I!O0>N;+QTjWZ9d&)lD2~8Rf)AuN4}yslBHC6j*GcU}R#%*l4gF<<l~0D7K48
3IRevBZN<EZE6`vYqJ+n>xHZ}#UoB^dGVd|n(ZOjJd{A;-^y7V&O*NTc@r5I<n`i)>)CFquqhR!HMVGyK>(QHG?=A1EP@F!<maR`
a*{R%#GQF=dmjtpK{>%NXM7A2ZOPrlrA63@9M<Y6@S>@~lFtJ|SWM118Dz%muK?nN-zzDS<4LI4KDZh@(_NzZBNwQvu9BUiCx{VQ
mVihK><NMhFTU;HNpD;@smN8L@l;V`&TmU308+{-X|E|W%+`8svSRQH;apyVqmIhwG8r4QC}xj5-ftclGy)vXa(;N;Q91@|(-|A8
Q%k1p5q(mVQw$;m=Rq`VER44Llxer0w-ifpPd4zmzv0{E-0`Rid|9)zMwkbbiK96U(VAZio8|027~t37Y);B?V%NHOh7nppY@kUc
f`UAdv}bu<f7baqN#N>!_A2jYd+u+1=ws8(t^>TpsR3$LygV0cK?D;kD=<_@gz{(MC?7K7EYfua>UfY199%dGv~e2wN>v<9>!7k<
fn%ydb~^O<ib()C$RrYUyKAzj#FzcTM#%W@ckk19x3>*M(v`uN5kmnv2nYg9G`Dm&!Ryb1(D0TzE&YdqU2w&hyn8&k?>MZz+ovvQ
)R1xqNz<zR@&zzFtyPOH@46lr?^Ex9h?k%mjVz&B(Q#}_n?lehNuaFbdcKtI8Jz@;E^9#Z3*X0sL1PHSX<cn?u`Ik>A7w&OV-s5~
{|j}UReg^jFo8r66cjcsjLlnQ3HVEBeV=?qa{^2gckKaG2^O-P$siby6<x>_>TjDEV#XjeKm(4NRyS}ZqzNe2boOQ*`KX|~6DgUy
GBMWl*@(eFN(ll8ApS9yvxPAZCOR8U-I@AuI(81|9Gm*e?1MLx4%`<^*le(_lQwtcypx2_8=xc<1R5{a_>$wm-@d?jNKKPi4peZ2
<q9Q|rA~K4JC3<D@cQ!Zl=$Nb<+mQl(>NT!Zt>uhFO>)~B()B#$<9#0c3V}iyjyyr3)F=v_P9~XoH8GdUq+;Sia#3({xX<Z#yJtY
TiPA@T-rAQ$|A-VC7C{P7HDgl<4CmW81hjwsj!pWR`j}w%U8@so_5&ayi1Dv1o$>)qlQ?rf@|HoyU4X4fXnSivPuc1UtBEVLru2D
B~zie6nZ{dVp8Dam#r=c$!^(H3>HbbQ!S<ika#Hg*Lv`SsYx0sW(X4ifof-WVO+~zO2eSuk4h3{I0<}u>a6>@VD_S;YP-SjLa&q&
2fJZh&2}s&?l}CbdhOvmeCUZ30wZ{$cpe~#Bm}pN{HrRhlq7{IhLBns9y}*W6@+%kxo|1iZHjl*&aG=g(w&g;aP~d2cJ1`@4!&IO
#2C?#U_{h%?WiM23XSYk)G#B`)8OMkK#>Wh?ZM%*J&`W@{rHJ!>o?c)V3b6jEiYmD$Lli@u$Ihj++2`IdwNaOIM6?CJ<(u7>>5s0
m5+kKez9(kTKataX?k2w!CDiw)zTU!LWyF2k2`SbTu&Vr8cTK$o@&F4h_=H;oiMgut17Vi-mz3VrWasOLhPv?r6!K92<#aKgEBhp
&Z#hh`~r)(Q*wZm5dqDM7keWO3X2f`di64z$6uzQ#rOfCLB#`yw{g~#ZViemqNzYhQM!!@V5CwNk5GOtN)1KhxBM=<^t>;BTrhp@
w#7$&2Sg_$(y%$t;iJUps;a`i@31)iGtDdPpr5m_&TbNEHxJ72lnFltbxJ4fj==qOt#~952@#WP^xy3+$5s{co3xc`3>@M?yxyix
Ce?4dvi|n^@odV+?ON;hdjtJ1CGn8x5O)HCL%#PsNjdkPym)YsKQz&-GC1rwq=Sp?>OV~A)?teaJIivGaH8%Q8jAb;rjqn@7kgaT
4}R_DZV4pms2dB1{x+7bfwY^~HQ%evV)(rTxHb~$yygYi4qqwan^fsZ4j<$6zZ&H3v~JSI>%xBFgRMRmP((}=Hu20@1O`X!-F)Ew
JibR@3=Bh`Z@cgoji+R$9_-e4$aysk*=67#+!<E*v?RQ*zh6hj7OVY(a%2(uQVw)B!g9w1a&A!xbiJOj1MJxSlW#^N#M=lZ5<Ig6
S+5EP^*Ee?u3ZbwhPX54NKaKo^Y4{C$LRgr&Rp<+x+)J50F@PTpb#no?obH?QGRoY0b~h65QG>;04W6u04WtIF}C;a{^bO}@TX;0
CosJ&k>Mq1N8{Y9?v7bvlis|Ic;b37&ne6&3qsbf-tOyv%jnqivWDpfkTC!};M*u-`~IKu(K6pd{#Z6Y$2~qJLZ`kLlM*0D(H%T{
#7O|fJYV{X5`a6W0y+=?)uj8pB=b=w=k2gF!opLl^!hz|f8u%v@#54$JP}BKI;ZSz^q575U!~idrySjJ%?M#1d@=_k@hHQ+RM^=2
-C0ZB-6`?0A}Mn@&Kk8;QuuJmS76Gknt!&#yUXsH?Wp?wus*<lF1Ud|Gt25i{NGDC6?JCOhMHHRh3k19CRFvwgJ>netViM05-gS6
bZ7zJi*3RQQDFoWQ6Ki-n(5HHSWMGE#i?WZp}*(xK)zj0gWK^xLOVXu8S_&I+DQV620gj#T?B5xOR(DhskER^#=ozr3=284I;v($
zms!!?NzTi&g@?c&okirP~P(dfJGUJgL34(Y8WrS5-^Hg>Iaw;SrijJaZxBYpC`>`B5Rl*77-jEhfPob0}huMl?aK8flOh-&xvU?
%S}{4_?!_e+HbEF0;kqVL`_IyJx0^^`hOMYEOFyeTk+{GCP`GR+mAX`I!>W|IlXSYaib1UvVlejx)3faD@y!dpw?Eh>6}x;2`8vw
ii%0X(r4~CYP8P&*llZmCns$ChOXvd+Z1MbNk)vZ`;$6S$9g(oal03o-8A|NRtfw3W>@4#jF0Z|KQrVIRMV9oP}}p)&|{hl3O;#D
${MVP(6z)yya$J)@s)}tK@=75?sDF!R#Ikq&8D1UU^qem<!<@ZfEW~#?kM)aX*X+$#$8L8Xz;Id-i!m31Gzw$5roHYpb0!`mwm4F
Q?o?Jh?-JzZH$~2B^O>6Uqq`SL(TmaMtngW$|$FSKq91rj3{*(9(U&A$)6=Nb>>z0NrjT3Qy`WDBP>n^`qO@DH1LH!c>jho)l^N;
V;-7He&4^W6&DV@XjEu@%T82i?CV%GbSdgikvXvN8H6f6)W%+Oyrx4%0SZVd!S1cV9dVINLZp;&V4Qx0S{N*Lr&8K(EYI)ytM~X`
(t-wMe}7vV>KOHZFCiiO&Va!l{ol=rWBL4xMrDjbIDXe4Ll^o;4`L`~3egbmXCp@M;<8c*QAYOfxkpF`p-EU74Fa7WKK!a8)_5(O
-@JkN<%}d@2zGt0cpCkgKIWKSNNeL|g){j6C{lP#$k_-HbzCW+<@YpRkVK3;=zfWxD0v6ob>xCQxUnE*JW6>qF(&}dVG%MTfP|@&
NuYy>4&a?@-DyNpnOrn<B4s$k;usP^NI*@NCgW4YiV{JO2N>Qo<dRR6k6%eL5zY37Vse1zo<|##5nOIF^Q~E2u&<&6`-Z;GCN3!G
X~bm4`hGRF(eo!<uVnlK3a?PTN}#-BlGKJr*rBQoI4-|W<{fLGg@QS1gYtm>#yc?;)38AydDx&WmSL^uBf=?VVZ7+h@Tp`B%o?1H
t9f<=#5aK+xnnpO5ha2x>+frL4_ey%)N$%xo5$C0(ALnYn$%S?E;UV#$Tt)?f$Rw6e=vLv3)o$*G=e(VF^R*i2C{hB<*z9=^BE9E
F)gP?6qzbfh*E<rPIv?0L_Uirapl7{a%{>ZS@vKswNWS;x{jU|Oi4p=5+rJ>iHM;kgjOF$QGzc?YY`VVVtVTPkyGt#4S$a~<XH>q
2M&F)qBc5$Nbiq#MzndJ2LZz{LtwUS_h8EhoE}a9O#c$xu>P7(z1tn|q;TK5%8}3^Af0L)>uK*EK-{qo1tzUa7A%R-6i|7XGvOPS
F9`#uuw0-i_-9Cc<L=cEWpEaIPp&Igg^qL|QdhaW&Ie%qHY{e=eaIRUDA&%c`T6Fj5obvwA()ID__^5|BYUHGrnNzA+~@Mw&tGj|
Gz<~i0=?#?4v1Xx-6uUO`l=3iekdBL6;Eh{C&{w<<Dow0W<{fdLt=>@R3XO2k2Eu_&NyS;NQ9jwrIa=Jln&Zdf~88-<)T?H>DEb7
3PE;qz|!>^i+vKM5YSsSkY$yKloED4Ts`QB8&w>ImO7gD;sdbO`6@YNFw{6zi(Yh?(#zLXg2mexk~N*p&yn%tct(hlHIWpU-$*q0
kp0fHkP$3NvMoj-{j3(6M-6Hh&0J1!2WYFp;daJDK~h~u7aT!AfRV<rC}<aA%V1m&wD7c#_1?2|Pz5(9pE_gv9=cp`p3rSILnQXB
oN!(>4J(PGF2jPr_1CcC&5rej7?G#v!>I&q&#4}AvqF*3JK^j(B9?H_HVE=V=N4KW$ht3Dhs_2hP7|ak)RZLXNg*}yLW82^NW)%n
@y~f1`r!GWrRO0Jx0@0#fwHjF6bD3I-UCFIRQ^JQkts7&fAeQFywP!Rp}!|A2fV|tJeNW~W7$5M&IHfmJbE~PP74cvU+`FhZ7;d$
!;ks^^N;5*#?Zk`8?(5`T6-J&hLOgJ(LDZv!T^?|;eli_bUczj8K`!qw%3(-KVF2{>!lZ^)Kkh~;<h*+96=YGamE-o(6h;ZT%`*?
qg`!?)wO*x(}~D7g<g&xTpgfQNXgWV4dr^dH;L}Cvxkl4yw|(BAH^aZb*b)8G0DKf&IIaH`s7?u&ux14spD2*vFu;2-5lo0xwb9B
_VEGnY4_GC6!>YF-b@kKJWV8T=cmMv7KzlcXXRdVs~tMyQsMiXBysO~mSRj7E<8-<nmHXyV1Y<`j6H`o0?<K%!uAD*OAAz;4gAvV
)~6U~v?&D)CEu+~z&KDQ36sp2k%$0A2EtKgS*{N6R_8XNk*JM$Xn&ji`+9+y6ou6DXt*-cB7C4Y@*q@-YerMpD?m3r41jykJCZ|@
V6!Y7gX;7BKg<08{nvUmydiEopLe7#t3S<F)L|v!m2d+*sVI0=;5~Jl%ZiIqg>6Rk;PUMG6s3=qhk48_B^R<m80-m7hB;A%X+K0J
4><uMo`SsmsMw2tOgCtjL-MYiCjhGJvXArTzMy89S;r3X?4B`56%}S$1XPJu&@z1aRYS`}GB=w3l0E*KWXI${Cu=HDIkSH@b^w%f
o<T>q)9Vy_V{R0e80Sh8Lb^o5w6V@?N5gDQYv`U&|8>wXT>KfB>PT^Zd${qwo~v4>Qx{|#9EMpy{abpuUl(+6a;us)q!$+>Pjba^
XBEQyu***@Y}I2=Ubke7tbv(hh><NKHb<t0emmF3>ct<EzgLnUS)Ms}#V_HWYprsQOc31gxBDAH&zZO)kpYiCNnp|5*=IIztt&XM
(Y0pn0bY&6Wy{T)l#WX_)UsRs7uxoPskJ*ao1V@7x2buww4|Sbla=BuSyENr+DetJU=UAvn2*Q9%NNje@bc}ZbNX@LVth3d+aY+5
4aPhlq_sF__C#}kuf@I-VJgp_e|tZV=f7&J?cr*7ZBA34X$ToU7UnoR0oqB6+i&-sszeEAinWhD_*XI}OuMT5*X{gqH?O~*t~yZl
#Z%BdyKU{}gY77uU-?;(eMN2kfDCQbLce!>|0GYjdGxvxmi_5*#`^2oyu~I0_F=Pb!aF`BuW$QLkK8$ZeqNAyjZrV;nktR8W%qp?
pg8C&-f11fj>oUELKua8X+z^`e5PqOSR!NAy8Q)L6p_c<$S5iOH?@yLAuq9c^^Cc7e?2Ka4X9=5^*bBMy!Bt1mq(k6_b9~F?x902
%~e)<vd^t$`WRtZI|`~-_~7of#Hit&N!Y5b;oexLvj2awx6ZAHon`jrU2tVO({HA#Ur@eldnovI`8IME=4WUZv(xz1P|T0~|AlCH
<z|@zjP2I=oW#njC~N&SzN?EvLsH^oOV9D-F+`wH{|_!^KLm<Mkdq7k1UPk2qsXykj3XBfPfzgi)*nfO`&~xM?e3hQapnVmhq>?F
`>rSrXtf#fuAIB_;Mv=pZ9mcA*em`giil^Y&O$ygv<Ga_$HWo=)13a-e(EhA!%4lkXJGTqxNo0Cmti*9mFufNlE@i2k)G=idCN~`
{I;D3&iP>Wy7i)iri@O$jRjy6CZ}+YA0s$%CL+u<P)PnIk2V}#JMqq^2|Qn?UmNk&-uLpVy^IShwOyz8Wxq38SX=$8AY*CG{BhxK
)3Mk07Bb<%hD%Xlu~$*yRVA;pd<b|mUENPuqws}q(kPBccPiDzRY>G%O|WKW0<>>GI((voy?ko)9rO||0VBn5?$S`hBf+;i`0<n1
99y;#ew`G|D(Q9F_n$XdaNWDJw6Hbt(A#N3(BlzbH?-v3DLHM%LJ{>b@5OxMH4#T12li{-Ic>D-uBLAu1&L^G4kme#`T5DIDfZU9
V@fF%Ix_Jnd6nRgzWKngeVvAvf)!WA%b`?yzHrOGx~hF{D{hTqeROTHGi?=pq)G%eLE!Ug6JG!EZ_)&@%Z!}I>813Ik2<XytI@z(
evs5!(xF-?7%Hh;?(Z?^jAyIaCuyp)4H?Y&D+v-*?>sZ|{xziGeH+rTIl-TzlBFr{Gk7B^sSoOB?MC85)x8Y9lP}b{HrC7xwq}rO
ti9^8_MDPjPRj$|?3Sn7FJ82^2<Jw#Lu!0r>rGVpGmTH8QXu<$YmJ-8?;e?YEl$6uE!<nnT)u`@(Y)%kK7-3~M%bFOa=ywt-d)Rq
L?x?@UPsx@O+FCXGsedlr5>6C!mcJ|;5!jnEjGMFbE~!#7H;{wcT*HscGIrWTFYBn&nz$JFALl0!wtAr-Rq$jeDK!pFV|4YK6yim
7IF_XC^7jSjD(aQ8&Rz5s_9<UtqFgX!n?xaqa04N?x$P84sCO0phQ9uz{47zI3I)7?{0rA2zxag)|y!FG)MJAKI6amFYTX`&ovC+
Pm|m1(rtQs_R!^Dajz5W!laD6oGUXDzhvRIfkHa;GmvpQs8H{I^%Vy8{FqP?HGtWYvF)9yJer;*%@ffpx8wpR@hAyRN+3@;`&iZ3
Fb<;}dd<`MltIB6P!a$Y72oOqRb3POXRwYc8pIPKmPJpd1^kCVr>2>eL(Y*xxp8qDqPu~oh>A8b`iJGKV;w9I05-o=0G^KoP~^$a
;6iqF6aIEoYIOeMw}nCRaEA(!*?!0D==3ASq%I%Im7~g(8u|sZo$~e-(<37|n7E@58NUi!eNsYm*iCh|lGQ~)V1N=l9B2lV8T`;>
G7*HxXv24)<nnNiL9GKdeiQ=WZV0ZM9YB1))9c_lPAVyHh@P(eaTKOS4<g_7`Ftm*De?FX#E1R=oSUMqPe@(M6#_U_d5x>`ttEV^
!JQ53{!_0%&+Gpq<?uxeNlQevL}tETf5(64;5<R3@)nd&$%L)qn%D|yeLaR&*WI<qvU<n@NAupb{X}cvR)Sin&$2&Ge!gj-=lsT)
+QoP_pEXcPAd*M`_SpNL^WhyqDRPa;e4S9yNmRZ^nUf`HPJG~Y56@E;XZMWuee49RIQFCq5AU-KMOT>b%&d}CQi6fC=9+i)M4{ei
D&oJvN27qA^%M;(e|@H8gZKei&V+Xm@7j&Xavc6-S}B0JxB}(@L}G#U%Y6mmMTiz0c`!<uoKj`nKYlRd>LtB2ab=>kI)iB|r{SW=
r{*O^lh>582i`cE^1FFBtPm=y5s09$R7fa91>h|;b47t}XML|(oa(B%1RKegN6gp#P!aHLUp5pPn^J{qfF4yJcOmq@E&F-B&B@hI
rzTgUtp4rhUzWy{vR^!`82#m?Og|FoMN=T^7#6#AEyZCv;YTsf8<w8N7CY+GLUDd=?IV>-)+3RYY_c`TQkz~-UyDk7?R)a?V@|+I
Pu5xH4G&)+P#8L`g2#g8c;I*;%h_tdR<v;C%C5@Kj~wW|^Zl8;^&aqV^<NfoN|Te_7u5>L5x{P-LqFYWN8}c?o&t)HF77p!fo}Jr
e)HtPd-n5TLjhFb`xd?F8m@T8!_nN*G|i3OZChMarid^^#YiV!H!tha><E~GRcJBcIz}T+?E<5p5ap%7W34vWD6K)LMFk6SZ!qr1
^3`M}Do4w%)t{iZN=Mv83$MmDh{AzF<Z&V7+}cwQIrB~zjceqSQ)S>yTeMUe3zi__io|HNMj4<<1%!8{WfIa4hqE^I-!E?I>%wYv
HmL*(ik*wWSJ14pJ5IIsZnHF>OM%pmKB(Ah18VHIXJ22B42Kcs{=V0-k@tFdwt_kMQzL}mxCt2-I(OEoLs|(GWn*FA3GM_?hbVJL
dP52eqT*oH;zzE7%9id;h^9H_V@eD1N#x324CRQPw}_tQ$~;`F4dJ;zuU_opV6V`^q81t|_3I_<oEK4w>)r1je>zjRbF1gLNzu@t
p+HIFvq6nK6nA>C)9KTr9U?$ekPsXy6()0IK=9ZEZ#11q56zLd7gYs(8ifEC+QCPFhjz;H@tf@;lvW<~pG!*g=ro&w-kjZ%W=f)N
8+CHyO&k)T!+0!3R+8Y$t9zZhmxS<sk?zNVe@qB!7Sihb1bixCew<I;KR5Ed+XJHn?@16O7+)n5Bg?=Lt`uJVWJ*1XC_G$vnx$?B
BWPwzoemN=m?Z2(sHr@q*?HQvKY^x98*I_x;L_DeDMAU!$;H+?bf}=h#JzrIy8aDMVXY6oQW6j#84he0U)e@Z_qq4izn)gXq1pP2
FZ{9xf7J^shT1?Q?t_T7IeS?KBe`)m>n5@8o&D1B1z&lNIFd_rz~hf@`sSku_r?3#Sd}Rw6=uq-ve1atLvKEGohs$W52-@V#8F&W
jbnpX6N|4KI|ra!tFQp?2LQ$J(yQ_HhI1eUT$z+#&fjgr?7Z6b^hS2l@4;fcflD7po-$!U%6pq?SFUej|DNLPXt-F#%GW`U(*&ZN
(6A+_cb1I%&L2??EJYqggky-?8ob4#f7$iL-|1Z%db`RJx+vQ1kCB^ejaXx|UnDsAo<9j)skmZ2CiJ_HRx=}J9}#PPj+58|i|*#E
mRe-G>yC!h9&^@}Lx-C-9wUDE5F#(4Rt7q9SxaC<(J-i2gD65mK)51`ie#%4JJa9wzo#_Pu)wxev!GZHHIY3Xj1nev8l)ew_<M*u
fpIv%DSp=FH)-L%JWl0*1Q$*uyl8)~<oCWEj(N?~stj=}SiJevU7#s`#xM{b$M6c@zs(Ch(;NUuqXLJD4rcG5!ukVQ)~8i0@#5!b
X^-4sYG+b*qht4}8|oNW_6>d$NX1B|dh65v2f*rm=Uc(zs1l5g%hH^}k7n`-kT_UuP_E5|1&Jc7XI~E>+$(<=iK)ug;_9Srj_I}Q
KD{tI-|yu}q%mf0HN!y_1E8XN0TJiF3BRf(k(L?yvs#IFO}L1x=d(|spuuC*GY0K$pioJBxOSkH)@`d#x?|Go(No@Ox2u-4)4$A6
N)-dI0Nq0>3M%c052cY^hat}|783WBy8oLGA4h~2A7joJijSk@`%+qS9=fL~01`M33=lvBln&b;LauGVvHh3wOh4!Js*w}^%{an4
FaSW0Mmh!xnMCxap7m}CD(pR_8`0dZ?R8S;8LxClim4c0oqtV+nc0J7$-oj(MJy90+n%P*?#^0o+h4(iB@atzCN?X#InM(w$0l=~
X`VJQIhDr~*L2O^gwMBD#_0k^`qeyiImIn05djotYw2g5iqXkV^-2_n^zA);_NNNMGS=Q;ija5PX4L!cpS+{%G5p9KDhY&7=R!6$
goq+7i8Y}tN;u7|LXJeBFY4FZzhDn#QF=FVyg-O}L+)SLzlC%I9`kAd0orlg`p#eV{Tjc!cJoi|H~KHrxaI${jY7A5Q2+_~zlBjz
vQX<$5Qu*ZxL}{D3l0DqbL|Ydf%bE7nh;6HW}9QPz|q<y9<B#Io5pmBkGGYO0i)T4P!D>jxYzT_C*dSYpqOwOH2m-x1w_6m2BIn3
Gy~M(Ffs~Us;KyY$P_Q_8cEG`CD+GOX*%+tdHn{4lBdt_T8=zx5dyVa+Z`wA=Q{4kUdM&5{hYJer`i5_MKkL?iF;7N1|Mm2kP~1E
edp@!X<)x3m-84jG{RJo?q_eW7C)tU-K>pa*$;3cL-X-Ej@z7Mla-5)hf&}TF)!i=kFVRaRWEXDkg^6Nnfj<hByw2;=wX<21Tz6X
reC6TKX>r*9*ybfoGULMHJduZMs<vy4^swVIsDjqq5X47PNPHdwx?WbG90Yis|xaoQhhHB=Ji*dR<&1YQf<j)q0O(}Rbk6bdp6KU
Ecrb1TxA{<=y>qwUn}Bg*7!DQ>Qlm=-TV&@iS&8mUi9XH^6J8$Z~HQ??BQFzcm3Vx5Kg#Wb<Oy!lQGQZ(2>&X?#(%|<*xn?V3eqY
)481dyWH<-U)b+;>QgueJ{QiyveG$*fk^3H3<*mFX=Riz2GqEqFrj5vgyX}h%Np|i-<{k3MmfZf{pN=SdZ4*8@a@b^RZ9w{PF<My
?zv9#vQ-pb`qsQc%-3nFJlfndR>`)urfo8=`S6uTGH5>7SUFu8b&7Co=YeBsDH@gDS7!!O9u+gStJP&uA#F3#Tc+6;^4j;myHeg`
E**2r6l`fxQk`K_yEw&fDZEw1v!@snica}diAancFieo}#T-cj#ny`SubiHXi9T&EN;9o-rj)eheV)?Ptf;5Ft2;=pFHP-AP3mN8
SP?U{K2Lnl9aztuYU4z9+Y8#5d=R?DO6GFWq7Mt9ybTq<?$n9i%=4>51;g1_aPsgo(iCv4PWs{;Juk@Qs>S(uT=IGAik>-anU)ux
gJf5_Y|8l6vh_1r#|t*~`Zc^*RP`@vON;jz7bRbj=3Hz}y=r?qlkC|J%J&*uld~YOMX75OXfFNosm!bNkb&X$>&{2Oy%C-5w5qx~
o+Js{KwYwe;RN(kP2BowZ^9VYpR<)5=a!!A@ahhnfx$luw1A8ky9Oo%a|uU@2h0xegdxOPh>zO3&s>hMYcDkbc+2qh)t~_0G6tsA
oeIQn9c1$=Neixl)@XonG6~D&vB>glNEfV+GN4old@aDL7v`dd$8RSC;iwvq32H@3VFl-MqylcHZmQ{Lr2{q4PB1KV=_R@<dNY9Q
1Aa)!$749-bEjnVKia}T@I0Q2OVcV!UbPE}gz=u+;_=)4|LgyM96?R4r~t_o{<Rt7!~{j(N$Z3Wvf{QDkOTDfiBF&NunTe6ZNW$$
Vk6td0~Ikq4&nv@#gLW{4N&?ZI3&qWOF8B_s)nxtHEIo@7t|X}h*HHV7R{07%jSPD^wy!_&wPhNPtWtt4w3oh1mS7@P4OaJx9yrH
WjEkPNXj5_J~}M34P{j*N^({1+GA2TZu`Ho2AUFzX@Uv@(`3l}Co|dM+dR4B->G5E0=HY4-ZR-}Mgk~GR7EP)Pz6mthogshhs&>q
!c^VEAtHc!9Vl(R=RjD9#E|HjLE{2xp(P-p`t_nO%7NgXkVDP0Dq;5kJ&1yU2S)LU@V5T}JOhWNqRDhK0Mr2kj(ajXVy1{u=&s@~
^MP<AcVjd?fIw(b9yG;0OxzP<;h77@SA+?#6J9mR(i-)EZ^;1ziVvW}0FXTx3(k<EzLWK}=EQ2CdMFI?4<s!iBo}|~n<LcwR#3u)
YNd@yd{dbaFMx-PQ^ud)8$9eM1Xw13k8|Kf)=R@Eh_VolfkLg2X~0)Nizg+$pWF_?KHWjY!2n?cV}KvnOaZMe2;yl{j1V9FM%Ds+
_8CVacGdBMAI54-C?Mw%3}pf=g$CsUctK5id<hi3qsHt~M#j7XCbYQ3NX}oZiDr@n*=%kG;Sgh96%tO#@}H75v4a63VTW;q00{%Z
j^YHt#mLVc+O-P1!Z=PvHtzWv2g(bsiWqH1GGrQEi=t^F+V3_Xbfm8h!lI>0JX_FQI+WyzL4-`oDLo2{9$KY@^cz`$+Q#lJC<Fpg
X>z1^C<<?ywCHsa5ZS70?aAOC)bu+ZG!X0_X*^CH(pPLg^(7Wp&2gm#>JkPpI&4f008i#Z1}T!nkxI|p@I%wj!;HWCW1`=&){PK$
n#m`o^?=8&8h3XOJSQ#$b-S*LF&Si8i4B=xWz$Z-$o{YEr}Rho!92K(o=B<(^&yPsiba!pv-$6xeV>-KG#xoibkEQKO^@?a1kBqE
fYLwWKhafrJ3Z=MmIx&tSYvk0R6hckb~^8av3h$c;Gxq~3gP|vkoGkJAfURf6C@JIM+5LIK9UEh|Ke}>p#BDN`$tX*$}Fnw|7{%;
Vn4tv4Js%<f?xk(!m-3urN|@_2?T;sKbZOG-__lc7LT#6iWvwc$W+-O&K+UGj|3#dILE)9a&o(I`>dTL3HJRgjcH3j`X&swzWVD<
y6|Ll)T#AJoKT7$kN644$S`eh>z8%LKaw^?XCLwQ;CJYDhI0p1{&?{WJkRl@Ja+zJ|HU;gH9i4P!T&V)pn0J{L*ji8Bg;fQ{W)jB
lG|d9bU519>%;QUdm(>Si?hF<k)V4ctHm%n!R@iB-L8)bHcbMgC}2qg@hCrVk3)RVE&JpgpgFgwFi;+&{;!b;Q~~fKB@k}o8@-Ru
pGjE&<?mDgRD`hD5uo$J4nZ!p@b2;s5>%*S4?^BCM^H+Tya$fq8S19E<v-GXS=l&E`?+P$1P|A{!b9Q=5M=0o=)Bw7feRG}his-(
`#Y9H<U6`uHb^I{r+{Aiz#t#set~I)A2N*o#3E%xlu6T0`T7c#Q30`oD1Sid6YcNs)IXm2?hcBbQxAuq!?c|78w*~2G#Tyl$@yLl
i2OQh7sYvhYEcE|nsbaEt_BJOc_89by!2%YzPIT?^s<#zAfP8$Z3s>R6nFrGbMPQ^AUV=OmtniweGI})CP&{X!l_*d(AW%-Mj*`x
=DL0=APYzakS+Qj7_O2Eak?yMqLhH4{a?Td*J}B8Q1{m8hoZK7`f;s6Ii+st!JKU|Jpa^xar~69?{D{hG5~Ar^oWaJ`)}>eyZ#6C
xLZqQwP{xHn0>~wVZ(eT&3^0(1b?1{f1QcA+RyJpH{pu1j{!+87=jn>RI!RfH|}(MD6vHVWNA-8Nx%sY3Kn(VuxT_z*kEu&&r>>u
CFGNrDaS?Lq1tiW^24zMfP5|M3Us%iuWk8bv%_i01Cw+zGeBseIPMzmo8yCUu&4NV9+h(8nSqMrwc2RsZym;tW}Ai*B7&dS7?ifd
Y*397SrQ*kQfV~PAPOQ+R01FY{(rOkhLIKkeGrTs$%#??9lw*GZ@1n03Gy8DZS_#3k;(g@m{1i+<u5VlUcObG7L2lb*}XHINr{K_
cd&t|1vU3m4=+`K)u=493M^>mX@y`xa_0?s>naaKLw7ZXIMMJdu+tu;(xMEGAQG{}f)z)9?uXkI#m6>OO)#868{FMWs4(lwTwFgZ
P%iG#Hfss0lQ!ZUdgBL~0s;eFjz8dPvYoy0BoQ)A<VhoEtEP}|9OP~2i$`{xusi<$m+`MPqgXkgydL8~$R$+ef3l*!bK%Y62!}`s
1rgwgyHQ^^pfP?PIC@BEA93!-iRs5AnIkEBiHxaoD1@N2hQgUs=rG~&XM;AMB(E&m9W-WY9Nlid3K#|n5}~z1eSLM^Mm52QnnUsQ
hsxEF>?=3I*%I|m<#IcL$*bKrqynqMWrv#oZ9a#ruCc_53jZ<#P|(1Vh;7O<aaLlSZm5C^K!OtCMwYwTZB|ySsd~MgJ@?ZqIHhCD
MCicY7mY+B5t0;z6Dbzdkw_sjQI+KBA@*lV`QG0gajq~@maphgXJ?4YnG@3Y=d2R0_f<6XnwJhp@{GsjA|t;F=zxDC9tdC`YqEC`
z2y$ghl9+&3**qf7IB3r)Q_K&GbV^Yh;Yaj0QPTw2ROZ-w~&V<YaXO1EcHW+Sh&^#1cVo>suM;hNsbi^TTmC_8c*}Lh?QD~vyB@6
pZx#hKEKF+VjuPvs9$%#*?f>tk=_-3v#I|t(ML_YDkpm!9j|1yQ6Ov1qBIode8KQ5+qt_$``w*UH<dgjtk#?V8MBQ!8QCD<sjJE~
I8azNaTT;EG65)|DWn4gyrAA9U7SMEXI<mdS;s?{MT@GOGUbf8HlV;nAb(L3z*d%A)Z;?ImZqv55>W80h>o;|$Xl^$Gh$=EEhn%8
Ca@T+R@o1EMriLeb-joS*k@-L{yHg+r93oTw^_m%DzOpDEHFVZ^mLxO>%eos`X&B9Tj%Wkr$=R5(j);!1sEIYiegIwOb$&LW;!Bf
r6FkM@<EMKoJxdyJ$~s7jsg%)@S@V&gz$N;vQzA+>>!B51#x-%YX$$!@zr4#f5Qg3n)OIsF{wmD^@4keY>k$&#LMDj$mnu25f|)D
J6?F#@7*3!sGL8!Gq3Tv#kS)_d2}36&*4)|`|5B=Kr&a;Qdr;ozuNzy_r(+IcYNxx^{xn^1I~%$)M#L&k{Nh1ij^n9YRXRzZ8FP<
x9Fx^-NpL51l?8({maj&tlr%+7zjEw$DeI?n4)Yl8kSpkOmuaTQ2>S^SStFNiA_=33|Q<d`gY@`J!K`PEE*(zO3of>xQr+y#DmV=
8X;HGp|IgBgj8=Q-<;f13Mzq?4N>==1SbQwvR26wC>Bv2u96mkO<mDOO+@Fp(@RE-7SH0nI)hTf{cU`K6UrO)IiKHRLm?CA`f}VF
bO)itORr@Juz^w+r{t|!Xo5zPj*9biq4WiC-XF$nAb_~tta+J9YsCI6uXg4}j!ZFKn{yqdCl0HhMjkbg^ZXz&H0NR99wGQTca-Kp
d}W}__a2s-`)%}(pFdKC3IPkquV-c-Fp>l?*)BVLzV1-2u&$yy%@Vcxk7A!LU3q-fzJG9dXykv?>@+^#ALY7_-6?$UD24bm|EMo3
fVD_a1s|gO>ah9*sX<1p+MXTf&*><oh*g4JS;xv6HI|c?s&O@76~==~)XfBvwJ0<+n+-(Ck=y$&F~w`$W!DO;J;UqYH-WI>uiv^c
k0~p?HRLqWxh)zSo9e+xBh^WHTeHq~(~sMy5yFePB&evGxotLI7vOv!QPlZ-Hvm9&(<&No!3DW;6`s)f?Il_UZDSD^qJqi_nHw1a
S#iX%F&rL)TzNATZl82&tt_n4ojmZasxDdkm||%IW~fs;f0yT|nn;?zZEpTM`td1gOoyAs&byAkPw|N%AE$yGp#Dn{iD;Ohh!zLf
le&63cGd`yMg3hMLrJ8yl)rEK*zyNUG)NU<Mj>$`PEtOudX-?beP3U?f%_<693k;Ov9ZnpAz$RIhafI5hZo5Ujsk%LrX}G8$IjtU
<QgNE1Uiy=b7TU9DMpo`(Mv&Hjf)5rElE<ug|g^76oJ{Ms0fv+S`NT8FD(LNVbUSqM$$cz<RH)?5C<dvIC&t_b7!`xDujLH9Riar
3C@^1(}dRqq~xe+JwyH*UO@ZE94ZsZT008n1t?lT%s7aI3PJcMZ-x%cVXsB8dcT)L%kJL-A_wU|U(j!e=l<w#_&W-_G#QXWV&FrF
G!jic#r^x|LW`rUH5C>pjAlU&QX-C+{EZ0N@f%1bo1v}1>ZYJb^e2c7jKA3AYWFH90;mB*j%W24kVf%Fff8Yu2x1Hn7XT;(3XxNQ
H5N6~n?rS64V>x8)l!=lFPc%%(`E*h50^AMw+fN!a?SP4-P$lfwlqWuB$Eu*g;WXBEC%NU@k4(v8r2Ad30Rnc!j=TRHb*iPaxWc_
8{v*{A;DQQI_d=%o^RDoX`|K<|0dExq$DK?C;=!!fTU7M36y3*Vj>k-8B^PytE->x$M$<IO-!!Mx=vq7V}0Inb=*<t`5$)BQ$vy*
<mZ81RoRwHMNR~hAu=C=0Wl(Wt&GfQwYyseG-FJe3dmFC!<ob2UQKrU!Gsb3kf?J!NZ2Dpc<`=J@Dhrg6p1P@;dS~wz+eyV2*;Ic
9C62~>l((ZUG1n==dQjx|H+XGDIf@+eoY9|6^0<vCkVBtp1Y_>g-O&9u>QaG&-Rz|AAS0R`plp06QTV_^y)iYgZ*NEK%2sk?GOBk
{e%6dQOV+RI{rW4rxS4-3>g1pj2zI^H#~{{?13AMq2vBt18{T`bIjSdEvV{&4onYWpmm|6p|WylXdpc@QXiA~wN3}q*Xzk>)%|xi
;!oy~gtCQ1pwUzn6(tbV)dY29&Y(J-hsr~|6HwMX{oF$#o!X#pfA;**<Fwm#UEqGc^R)k|sI%ue>95C$4(3Q{1Ku7|U(P3{Q>XB+
w&0oGoPI&zYgQj|=ALL&xI_PVXybvQpiDU_cq~S02K@I|`uRCHfyjTur%yP3-oqfjPP~AAA^aeD>B;RN5p<M@4GVx}VguJF^lBc5
28Og8)(OG~fE3~;9^|gN779KT4R$DL2ruu;U7&x57JpU0Z>Ud;_%a~D&0vX94$^@vJ}$sdG4&pJ2SGQU!NP7%cs#B=xRx~Cv+LkF
JKnTv)KIs=NvS_C-^ZNnj82rD{7K0-=sln-!B508p%y-k$v;T;g;Dd*&Qkh&D774hEfu}iP|+7;OwO=tcfD&$#859iqRb!IC<~9M
kU9_J6b<Eb|G-p<0GLIp#wu-5bNrPUoRGtXdMJk_K?O7jG)_D`K_BYqpJHq<ESimPdzfN-AiqOiv(Vts9<*ScIGsIIEYvXU-u@b<
W@us<C;!mx^M3gq0n?@LOty5u0k2DI(>4+x(p{yCF962VtW4JP4R=dgjWCl=Kv6kRfJmAqQn!*0h@M{MYo@`5_Cy^54IoR!u;(=G
T#?Mss-VXoUy|UrpJGOO^+)*6$M%0w>-h1S-gefdKedMcNWbHqb<oAES%N(DFrl|E`t1n;<)OX@U<tuwA_)SrLVUQtK0&Om(IEb)
U5SGXY|UYa%OU~oKWF5<W^^?AA6E4`v^SqxY+rvp`7web{7tKo>=l6Pv_hE>^rIz#P6UtOV8hkF0DPcH9AWP7(aW;e@JtU3ow{r7
=>_`meWCgAy}JJmesFg~^5i399>zmpbI|x1-4=5>yuq<MQ>RSg9f5F+b>Q`{)ea4oAMumyK7=A3f(ej?IXiUzJD<vON=^XmM5lXu
4xEoLAUbCS0hImcZ$j>Oyv}O=LnELZgY%gBLmwp5f$9h9H#@eQ4%di&WYOB3Gq{Xx181nT*uF2HpBJO2s`Ct+JkG%U%sajYheNPz
9NyK!`lYlSr0+aV<=M(!r;)V0s&XDg=$P%;dXv8oIVmse$Ir({tNFD)n>TsswELFC@+TI6U_;>x`IuGGQ}zEZ587z={eAIx5587<
hX{-e4Ne1rhEHDza(Sn>*+8k{GyQ^NGr|XBx%6S>^=}#{L*LZa=R8qT%gztfhXLW|OQ7_Dts6Q2q4lFCa38EEp`)GJ8QtyzJT|7U
HNt)!Uy}%P8#N|_$C1+~G^mjvp%&FD1GxnHdfSVj(Iya42SMr{=M%T%;l_J#pQQ`t2Tx{G<#7I;kM;w=*Zw5zcm5uVY0eZsn*NDr
BdtH+<+V{2ZK?{R)B5SyRm#79l@sMus-XUzDnC)~)>~KR2k{Kd{Q|GpFO>e7c;NgG?hc^D>ou+4u=u{GyH~L!+3Vc-j(vb?0`AT}
bKf4=#(5^d)bR0NT7OH|KkyXb<9fg<PQi(ndY37f<^#@;fO&44p7a;p<`7Qs&XlQcXOv8yAI0(LJzluL@UU>piN{W5Jvs-EV8zMU
>UytfQ@H9Pz@T7>{Cq&-r|{Q_{kubOnnR-T?mF<`F=PdOp(ID$C^a&bLx_KDYN)2>5X6cOkcb)uGE!+DrVki@X|SaHu%zW3Q2k(E
Y2y!gQXV`X3_mfD{KMLw_1z8eU%2|*9KP_PI2=D^5&Z{Fojo-?XRvx>h;cb%@pc`Gae05+ruUA@C<qSI=fLVLBLLS+r-1GD3k-Wu
YdO>^F>YL$AtVqDLTm+VEW>(HIWrmUKFP5ABs=`%>mATMZK+vVh-;2<kZB3>(*}KbUg>@7`#oPXyzVwUFqq}c14A!{rJM9_uQ#>u
G+m~oC%xX|ejW#lpy|gMUbpL6IX<F%5B{{`_{diymJc&&)#admSzsL>(uxq%I`ev`_Y2zFYLzG-?Kn0M>k-|@V4P|{O|ZMBD5`=A
roLQ;8ht&Yd{V4Y87nEovcKCjZfXbUJ}PWADI_mL?G1)cpu!%cH@;Et_olDZ8yqJX4vq_fur)SyDah%|mNX5)#YspcXsV(PXhW6c
VbNSh&Y=%u*!c^ghU0?~{g<)u({_S_{ss3ye@nk&87LnU@ZVnYI~G4fs9w-o2vt>PSSqX5Jbs1unG-g-c{{on|4ROcvUO<kC4v!h
Kh*l3dL7KzwV^3@IW`Pl%#+Mu&GCh@)}m8TP}Hpyd{Rl~2bkD-z#!?$XaMKULMqk(>}U~$MZ$ZMrUVItR`=vR#lY11ak>vz6NlWr
`j19HiYcTB?nKo(0O%DlRTBCY-wi6ERC_XXRQ)(Kb|dX+`a3fov#mF7Ji?&7F^N^}!H)~Ikvo%5m*O$eq*yN?&UiV%`|#P5_s%Rk
VVUt}8Ev}E$t~6sGKBaDiu1xZlRs4dP-<+YkbtEb!2w{Q^XcL0?(XKP@cigcs*v$j^m_ci+&zmj?ciSpNF>YG7{m&(Z;|s6`?Lra
hKvUB(6$s6gAJq5Fp+_bui|_IdPJu4v3H%gTw*w)aCUn<@Z{Ug>>q>7)ZwLdhiN_LB7#028TQ&2+-?Vv?LB-z)Mt-m@G{XTU_Lo@
L(Jl23>bPz;(R*td^()^!Hj4&d7GZkUv`3Mn1?o|f#dEpKipeFzWCjnPuhoP`N?`c#Xl138SwWtmnw{B`Jt@3wY1xZV$hH83HAiZ
I{#&d>k#@w0Yaf5(8k;s3~spo+w2do263L<+Y>h5iT?+|!4J$&GJRj2fcl?fsCbZj*SDzrXXJ1DbW`~S_jBuzv~PdP=D)DXEc%Be
&y4yldI}tX(Ide8J8JGUI<_H8PjQp-YpwM})I51MH1jDBGzG#aIzo$5h~*ST6&$0#j8x4+stRQCNt(2_X{iJCAGUZIC#;1a6VvAV
KAO^e@!qtU)na9{dnDpaK4Hn5Op`nU9v;H@K%@4z?j6g|(xE-4peb(;-ak@T`+u8V-PpRHOaPSdHvN*AGE%4E@Ml6Qs!y<s=kTlQ
tEQExv`AP*NiIJqU*%b?(SxV_q?{^L6NI^W5=yxrQ;orNKGb6Uq)_HLJ;#4>#5mla9+(j_E{iIv49q1vDEuL8qnfSN*fJ<oME#?W
q-;4HhnsaVv&WEnt)Jj*%Hx**^!IgbcEVwRZ`ENBKG&!Sf!6rsa-M0UV~4{>mZVVre`mvU$X?x!PKx_=ygTqIc{PIz2r&hMaT8(=
17zOB_wSyX4)F~KB{>s%&JP!^rrxGn6NC=p10a$BQ%*jMj!eXoVoMTk8_xXb?#i0+$veEB9B>*Ap$iWX7@~-<L#ahU5^5;X7H}i{
ng=$oi1@nQ*ct#(U07%T&WB$54XXuvUXBRXhX&c)=3i*9VE;~gz4QL3ANSwp^+!|#|A3)2Bm54=KN%}c4&)Mll7T*&a@_yv&=&F=
bg1(2lgYo>IuG7Z=%_lk`8WG2q*Ar;h(6*Y;iV;cOI7wt&*+J){xZ+eKd&4qC<<{+`Z&?U_8wm>1ta~+?5TDfw5t7@zJs2-GF5$D
p2V3HmO=EY0*s%~{8Q4AC8vK>QTBcZ@#gd7I1krP`d0q#K96(!xb*s$ei=J>TO9nS?=$=Q%!0<<Rot@HIYN=x|H_MaMgG%I5;Xi@
;y7ge5{dT8{~o-<JS$$`>1X~Q<B#;G^qbGCH`jGBk9O03?dAV6@ALIbm(CmTwf)c0X+uwUTT_5fcc<OV(LI1aw~l#ml5@cQ8QtVP
KmU}Sr-DSa9=Tu$`Y)>e-p|r|4lJpR$Bwt_<kAo5S#9*%ckk`S1^kEJxXJNvqjl~0kK$)SE8@TQU*SEQZKuaD8|*Y_|KB|aJ_{}N
;oodG^>pFG-#y+NjDq^(gWqsnv*6#ug`U)YG>LDp%v5M`<)$AjN9BOH1>-R@X<cbD;8;w{*N;SDo5A>u*`~i4@NRPx{CD;IeZt%;
?Yj;)_lFxdv(NMH{LGWfyO>)ia9~O*KzokRDbNA19Zd%dFcRyQ1Hv225HkuZbP5omMXzOCbbwZRjr|UO-hW5(Z!h2G71fO;x8;);
Wlt})Fz@pC10tD5#f|^6;|!%yUu?a9c0b=k|5sng;8N0vd;9kF`+b}Epu@0lf13uND5MYa^)I>C>^?+Z>LX;^wvS19dp!1(Ti`y{
{h!J9^4sY%DaF#<J!$|DLQ_v4GyDF}ySF3VDnFgKj!RyhIm1IY_W2&3z_C3U{%HTYnsL?^8HQj#D+1(r$@@$BVCwDp^P>bb^>R)Q
g$)TnA{Bts17HvuYw8=BrvnVc4Ve=IHYWC)1}6v&E!GL`X1Fy~-4P_m-a}($GeOmX5#})ab>ACVfMSWEkgQye>5g;PX1~vagQrf!
$Z*03AcQ#K^=JP);4-ilZJ>{LshWEreT<wzMgKg$s8RHc&M7S85=oXBWMM>%xUmV8na0_~1yexK&_py814%<j(6CgEG%+DTMHI;~
Qcy(HLd2yGqBbJIs#j=Hp#+mEEX;(JIWb~t3Z~97x(|=(&_fYTMG+%P6ct4@GbBMxDOA!@RS6JMGZa#dHB~@R6r~BumZ@k8DQO}Q
DClhtSv82FD3$`2s;CN@f+I)>Vk)VMnyCEqh6$;rrYeoQf!iujg&<IYLInVk6s0J%sYL)ZQnY|X(kT)kaUjl5_b}(HL?!?vdlgWJ
{v=c$<J?s4A{cx7e~luOQW8AD=WjslgGoO4&UWP~-OmS9qokhCm%GoFsBq31cTRU<q)_W@%(L}3&YLsC2@mZ^b#{f#<R+O9bNVuO
$zO6F%=yPVT6grNL%*+=r#(33b50YKQxk*@BsJ`%Rw<{&37e$zXSw4`H<0sB=7*!V$BJST#i#~Q5R8AT+TV7AARF_|CNbar9H{mp
2FMsdg(;$_R(DNUU_`W}T>QD%Fw`H36?zqAy6jy7#?+RujrzlWRMdnCeN{mS5OAc}f2I_C^--D?V7hoee%T~Xp3-ofAvg56c>YuS
SVr|z#sB^k0046x<LExpfdliOG5k(pF^{p`-VWhZIw>Zcqr+M?Ygpgk!_UjHdl2ns?~Mu4Z}0izb7w_$oWf&nGO_+sQlk&erE%7c
7RuEA5AoLc*Mf68L&45t*RJsyQ%qhscreu(2!>@QV?b~KaH1|y3`%5MYT;R+EGR%&w|l99F*w$ih*5!AhXpFB#~Q;^p4JUW{(<jH
1450pvVjx`K*uJ`aMVaA1z?R$YUoBhrQzb3ZEe>28M9STw-T8+!qUy=%!et3O9h7yM;XTuxS*T8EX=1tE5|$J(L;v3@{d5v2TeG#
?Xy&3Q=Bsf^DTBIax12)NkI_Aeeh^$29=0AWA%PG;1p1W5MSl5?%U<%@9wT&y+gx??cc6_U3)*+xPIQ>3@6he?R6i&_u?FS`aPWh
Boc+x4HcRP!{hnu-zAb)%Rjl}*b~d7SNnax^YhuYAC)a=wc8ARt=>D$JO5qN`*(e`{-8am{H)t1A+y~|%hAqt1BF%oJ#&=M_TXGG
cbIEcP;jdQ!X4QFJIppCl9H<|KT1IT8LTWcg#h9D_UYtCHTd=~83Y5eR5=2M&D*%ZBLh;5Q7%!)5{w|BL@|*e7G@v3kMGfGFgKiZ
cX6E55%EiX9e1UpWRWHtx%huh*85L3AaM6hoxE_V&aOQ!Lr%NkNLB~AfGGp;&Ke1-s)5C%;VEo|d;51qqzfYq0$_%h1asq|-m<}{
B=_Q+6CMw-K*R^Iz#lzw4ir-I6KOD1Sz))HLlAIkx>0PQ=#^LD@MHc`_Dqce4XBbDN()7U^(atMD~eK3Qo*2wbxfK7=~d0I(p7r(
+*C7PSy?s3oSM<>7h^dBp+wK@sMYoPUsDwO*_d>|;-|=H%4NinExUT9G0F*exn@JjnJg$$W@VVVPbeYO!Zt=4l?0`dnYsh&SRy^`
MUeYi2EwL4*)z=Zx@1x<xJgS~nl-L1%~qVr`4?Ur@=?7%+?0|dtsuzZge6V`Ik46vP+kjKU#pvOHJZ;03lcY$EKO_KuyY9U-BAr7
82C}Us>+ijeA^7fnkZ~mwNOVZK)s#s+QsgiGfRq=H^{6ZuJ2KZuffq5<LJP-P`OXYUhiBl(;b9#8ne{PJ1@eQ)AVM}+W#BJeI}G1
eq3xiUdxgR)M$)<lUNZ5%i?2tLeUIVvUi^zD!F@@kgrDlzuR!)?Y5ou(;}4fYt_5m;TB^%h`U|vwH(BmF`~(HH1Aa2;}*J6e`Fz=
D3FrBT}+do$+2kyjsx~0Ch3o#iXZ1T7|~4<2*!c#55+k~$m{gVo`@U8Ctgr_@%6galwLB)1t5|q<mHNKug28UE9whP*_d;wx_Rv9
pV<C~R$m~@J)TV|oekD?*0F137{s7!CrWBgag&+GwXsO>xVftT4B&<-J#Nw2Zwm#98xbPI5Vd?QZJ9@n99jib)YqEs#Zf@SkkCDI
n!CPTgEjxXtdRX!-7Yx2X`|VpNm6oCCbU@)%Dnp4qe7!b+pTJb$_b%{6?^1Yp~bdANelV(>VZKEDpKHqJ+~c>&;@{T-j7>mdwX=>
%@5Po=smA+G};w2WF)JGgFs|eG*evL2o3xAZZ{kImUi{>o@YZ1iDY(ESwPW-L9`^9Ly{<vM1vBL1g1tdc8B|mjzudH-Q>#C8#3Rs
1EPO@-#opw!>DNY=<!1duJ(Hi21G#^kpvh?DHHy0#&|8o+Jt$YGX=`HC+pPSRgw|pvBkrn_vf4zM$Bl%k)6EjRBjNm+P3mwXwju1
4jGG<ZiNv;_wBMw8NMIh@9%1L5w%v@@HK4;cGc65Oq+V&VW`YfM3-pN2uMB}0E#d_RVljhN{J;>rkXvaNEP6*o<%W~+^X)VNRouR
VoVbo#f<`f)i-qkGJ(|%SRf-nSpvw?Kv9t;Lok6<q=rQ)3AR9HT>jdcNllOuHoUPnFo@Zb7{ol7m>P;mb#<VQs`GH@l<}ug!3z>D
+|@bOwav;s81I4c{#I$d;<A^%75sL2N4EBY<_}WI)3t}$&GBb1Mp4k``!#Z>dqcIS(F_pm)X;^#8GmIC98LZF>(}-0V*!2CoZwn?
M}~n0eMpex6Yb?tpWb3U7M2~93`EKg_8<`(BlVHDA5E#fnkHn?l`PH4Uttke^V({*&rNShg4WU_V|k9JAeognlF%G_FA)PO#9r66
hu7WIi^YTnEmbAuDZRj$`_cxzn|o`q@<=7xNvITP9|kS+{VuY}VSmjzGRH&#Cq!zmN_Zx4YEUsk%YKY2Uo_&ZaBgG2wP%{%hK|+M
5zwJyjI=mE=l5)A;`%mCkt>;*J~@HjPk!mr%-1Gy98Oqg=%q!94_4~f97d`vQ1SP7l-O^lPG<NO1QtXUL|COf@|}4p**w=Q@JcG`
+0ykZ?^PGDB$~Jndsh&sNker*B$~602pk<;C%3O`)AF$SJ`C{jh2hTB^un`oyGUbQx^~tWlZ0b8sZ3|Ro=*ulKu~$SGd;FL$syBL
FDxdqoQX%>uidRE^tD*9^BFGfAJKeVjSIqc!qhw;W7UU#o_tP>C~h5Xfb8p%vuxUFp3nW3ajT{n@^ZL0KCkG0)+nM6Y&a$+?9O+a
?x^(6H&`h)6|T$%euO-qg*v-;`&FOA{{6WA{7jFb{K(Ud{BSU5hc-+RPqjY}f2-VLos;ml=r>e1+#`$}PBHjsfNKI(150QqV2~hJ
3JI+}2+L)U`KWT2DNiPT;{qL(o2yf8sg);BQrjo!I918P7%>+96%>@Px-D4=7F|^tCQ)5}z1fbFZ^KwzxJrTmaB|&PIYE8{m;f_|
LP0<Vq#$qx%VpNvU^Tcnv565bD~enM2*lx#4_5TESvb1=*Y<Yc18mYgA0Lf1yIC7S_M@jx8IlnlnjlamAy+Oe#}cM%!;-tp6P&=g
XNo(_7HRO~Ue{=KK;fJ=ZbzMk7)TFcB@=)OLS_Gk)Q3&=jpSXm;iB$fMwW|jTXdN6p5+1{)dD^_ao6mSobwMY^j;BeimpML4jg4e
DU0w@yn15cC%>hD+`gAOk)p3t!(YFw;+uuHj*KKD9sARS<(_gha{xlBO!0-xHx+guE*O#f5AW*uAm_!z)0RGjQ5IoINS@O&q>+-#
{<ShB!AT_0TkF63YMG4MW<S<oeZKYbG0v2H{%Md2{S0|)uvzy01w*B>KbgSL5<q_K*&Ahj`YG{!-7iG!&raU_;fJlSYG?A*%f%hk
AO?3T{%R-?N4@wGma13Wu41ZWf#b)fh#L?nccZrLHXcQ*MPR>zk22>@<r2M>kU>F0fv3racEDl0cFj@CmBQMSl_fFg1Ry|&JZgxE
T6--i2v1U@l0?W*rHT~CB^mPFk)?_!_TfNFj#gCbqMa2_(}lf4!lDoBQS_!b^UET%*+B%5L3}Txy0=D*w4aAGP^3f*p)80b0t^Eb
mo|tXs%a*nMf+qDgaU=6GzOgt>rc)?m7vhkJiU5(Z+!D-#h)kDJB(eoGGfIsg}h3`QV>Nn5_fe%>g39h`D!UsqSynY5^e@uN8jq}
Mv5P!J~_18m1=jiyXfPZ_-_5Pt0^T0)FS|SRx|g})|j!2`n@^V6g0eyozI74R_@6CHR9~xwy^xBO&I486DrCL`J_%&g@g4OJrpip
jJg{i%8f}JtdW)wC5Q+th()h3$n#VLmvm+X5J;(JAId2X+BefU1az4XDfdioKdbHl4>Af66%)ljZ<_7*e~-)K009Ig5GS*{pAoSN
0o_y)`I=0L-`Vf&0#Gm14}$j~WK|da<V0Ddb&HoDLoCBThH2}+r--knGciaKcf*y{y<3cJZ%(;+-u4AVVUb4CE&9o)LKu=cVKnb-
BIm9b8I$&DEzOay%6j~r&vpMn<iDBs4be=QZI-=<>@WHF`&ibIUsa~GK2|>oOo|TekEKywGQ|`_FA}m*M;GXgCq;Qkkiw^)-Zk_0
=~W~`srXG_sP5O5Kcwg258szL#BIU3MQ2=ijy%2#ZN;@RbBPAdV0sS#_B2qU+V0upBN}jT#(npna)P3OK_`c$gZfvt*lGjiW)ir(
xfW#}mPedUt2jKfn6E2Yo|Pj-A49pT%EA(g9dG9mdCEI4_D*!|hn3r``3-<8*n9AY?UBbQdgyo9PukR{FyY*}5&@iYWg92Q;aOir
wjiV<4ITkTH%b{4M21|<nHBn>PWm>iNPi8xi1PZr8%RQWdth|na`OYzvVhw13dXcjH|2A7@ucKdw{{IXd(J41MNSQW2Jm@zGu`ac
sa7bs@O`nbjXW!)g@H&-ysOuFna^t#o>g63uPO!)J1hxA=FSe6S?ZiLP@`+v%<sI@@BMdcZp>+W9e!BUZMCl3XOlAenp23HuSbZ4
qZu=G(PrW&S#@KYct_{tqE_<JutN)b`SBS3eE*kpl1bu-gY5)@gb~sJ=@bLwDW-81p`Op<!Tj;DJ6(nwHO_uN^@q<m{@>~m6I%bw
I6wFw)hRiVIO5Ao5R)1Iu2i;~U+s%+FZYfhbpn6u1b?)Py^eq{djq6KOvi=ME#h5#H$I`#o7lh12Mp*x@yK6`wO?<Tj7M`?JR9td
)f?3@f&RnXe%K!1-t7M_gRg_<#djsDv10n<&AyKNK=KaS*Cx;U>s;0H;Qy}SN%GonC&^SzbN*%<LDKRvaOfT#M?=<nquGN4O$qMy
xFE;p{J<C<bU)tD-_!;pwn|!9AizicmY?Ot4tT%4JUaA4Tc-*MdEC|^>-7Ao*Yq>_nJhq{<N+`F<hd=qW1aZDtWGWsVR&W1!cX-b
c%CFZc|-e;dF?xc-hJ7r{f8tz>2qAcj2jKWAIi`agoDFSM+!Hk6bvX(6sXiq$%}u$updyZ%MeIjbU|ZNhzf*VC`?`t^l3*o^cl-;
d2Kg1Y+*mN++{fN=6Gz5-Du6NEPp&ZKED;e;XU5t4-v1h^sg+G&j;d(e5p$3v^Y2zA>-k#8XvaL4+8QD;Cdm4fMe#NLWn4km&O+A
3|BV|h>_5=I{%Hlz`Z$?@h!aj*m;wX+>HXB2ft^Lj~{n`KB{#g@9I(J#OibZcc)`hfq1?9O(XHKs}NXV3sn@jy*lv<gT0%wcfgRE
4LK_8o#3$~H_my&={M~zbcbHJeBWfA-VS+V1Y&`+o(+RN3nM)az_?Z?6aS?i`QiXDci%7Kl<gRIVX#0eD1fNffcbe&rnwIUPz0}#
gK4z@q|rLO5!S?*PwWSs2^g3>1qUJ%zy(nNr2+|zIxn&ZJ)lr8K*7a<vkOoK@zxt*VN!=po@1{lm6zWpW_kRTo-r=x6JceLzDp5A
?@o6ED<VlisL~v3c_<17LZ`n9F2-Jg4m@Hk(4uk-q~-H4VRZyq#q1OdO;W}#F$b7X78B4`sj$IO{lSn!%teDgQO5LC{7#H~<0V%2
G97E&P66&)=utX-(ctesA;(Idcz5an+8aDlXwkE_g(o;uCS(_xswDV*#WEX0la|6XU!I0I?`)m&ZiAcfFmSEO%aNUTo@0jxDs_Hk
FSV6Eiu4nRGvVQ9nK`7}rcTCDhsG9g<hENi#<0&!(=iiXj(V-0eKb7Kog4w4?@BjEj*psfqo)~*;CRoB@*f#4zGqXRupdpv${~8p
l4Bit8V5axdT0Kg{tqqKpHY-i>J&u=R-FljfFN#*W*I5TH>+_E=mM$<E`^Ox6-5uBasrLuK!XfJ1x{!w<?HeAr9&cd0>D;*xcUJA
4c>c0$lPtz?ZO?-z%ihD>d<$R9gJj@QH4E)C~zFOZh6WN2GmIY27`(5`C?a@5K8oNSZWSOxk7{owKV-jyf%MT0GU(PpT?2uaV$_f
C2O;P)3>)8di*#3p^10j(^l3{CDoWki00i7FXilE)7#$KiuTQc(nHy@$+zx(iWqjimhl|($Bz1GYMWt(#?_a~Qt~7R@$B_+MG)DI
k0(zES`ujr$I`xLk>UDqqt8Z}vJ<vnU7&V4cUE+T`yY+t^*o=#UuIrhcN}W&`UbA)$AingU1A?=Eh!{GAb<zF^|FudD2dnuuvd^L
`I6Amoq~bT0olweN>Y@5Xy5ovjeN`lh&!P%DwPnl0ZRoyaDhWj?~M=V2ehDaLWJbHN)VuaaIPR|2jwH629@<Ll~$DXCW=s|kSq?!
h)p5XB24v}{}jK^{{Q|IG9Tmpc-#8d9IL3o#~7LToxeY6LZBOG@j?g?<KOKsy_!DV;rmR`Y9cU1Q8mDw+LNI530Y1Z=Ns}9o<2iK
KT%IP4s|K~T!#~WoMO4-0gfy71xrYuU6F`K7{N5@)igv<Ldya`L9DYyRV8T9L=3?~*j2!eDn#!=`a&<}L7MRY<k&w1q!`_STs?*W
F@OaA)AjcAJ4^k)Szls<#dHn0OuwK5`-+4ph)ng1_LVdxEBkuTz~*pB<_bXQ7(;>NK2n{gLZit~zx8ATPb5ySJPH2@$Qci;K|ypj
6iI0UL+lKP)FnMb?x^fL51V=a_FOm6SHYN`iWLAKS`qs@m_w&vCKWiryow*FHHX9b@R@_o0Ekq?z9-lY$3W0b3!$_!aK@v<w^4nN
hqzCAG!Q^cOvb^9Dqtkj-BNLslL{`xI)V@5ry#gpi7rlXMS^3V21$|&!DR_|JdRO9a0GvJiy}e%pVuo%V8Fi9hwV5xnkEM@(3a5!
LnJ{(MSmTLL*Was_w+^m1%X3{<FaaLe;v6|Q`e!nPEX%A2a6_7XkzNjX0lJqP&8_8!=4KRM-8rJUc_N(5yjv;KVo{1v~IFHjzIk5
hofSuG^E5Z`>h;Hs*Kr`XbYJ!6hSA1nn{COztBA8I?t_`$MSgcNU9D{%uO1qgn(Fu``})h3kuh$Dx~~4{}j=qV59@Ef(T9@9h_O+
oi^+!5}E_uCM76N)GemzALW4MDs(!GCeZb;C&&kkE23(5BESA(g#jc;1af@-q4@>seaxszqv=9~O42}4W<0grqauh?TRf2znb{mU
2LDecl%%GbSA@iN7nQXD;u;Eg5(bnSdT=!X$w-h);lhr9<f)-rq(YXJFvt!OWJ8i)K;HVmHlLSn&u+%alN?{wEXzn+E{EU~pI^`p
s2r|^A*?Lj*Bi;QOT@Xd?{+irHMqo@6HBYR1z6ez(@$aYkjkdcb43)CvWP&%x};oOFpm#``LF@00-8dU%!BtxI3+!#4F}1E97riy
CYTdwVY1pKyQjdEI1L}>z~nz<yR)!~GYH~#Muc^V{qPYHGa$i46sHcz+qxuani^;tdUhk{p2S^`%^*GA{43gSc}H2v9ZkpSjBE1j
ZL$te)IETw@@-8N1Tsv|(GGAlALYT{+ZnG7HW7p1o>41;Dv+uIqHtCDfx!F1PRezSddYi1LuAy$Gb%`cO+pYzCWZ}NI4C~9mUivl
h~7R+z#oux`@vyi^fInj84Nzi0Dgen=%nLjxZHBy16nmla($ES5n_UpdOcl-!0rGEOr?K0$Vk)_Qxt8IodR1cl7sY<i-I8JfgmJY
qXr{JYG$TvMf|X6RHRUdh~V8^DjSW=Y2Xm<nR$ORpBzuXG1~$1ladrVG&G2AA&{I--awpTJ1Pvh^lnrO^J~JlYSE$j_w)ZlE@=F>
DQ-j+Z?RDJqIw8+I*sm(9=+LrEn>u!S{au&-1nu)E<<(YC_lt3=^&HYzL-r!>Z~;Zh_A00i7oo@$?Vk+Vm;ua@I%Y3T3Q$2MJRYH
%X5!0pUPn{89QX^`Qt+G?>D*RlSqU@cppk$_9iBrV9+}=t*}|ZCk=3<`x=YM_U10aAe!TWqOXYtFkw$@e1jZMDt-QCQcOf23Xf=2
FqAaFK}!%+Bm+p2-e4!ppP9w&fS{!)qF5<fX@Zdc!00tuYcQH=DxkC<=E2Dy-zQp=j)xd1Lkin%^oEc}po(2eC_6~GYM3OaSsO$Y
8(*$U55OSAQ~26>J#p1?enI-aB#H_BTN6il#<?>TO<2Z{?I-w9d)n>f>HEO*^X1h(tF9i5d!^)y^F$9AFDxjys3M6(Ayd0lBh99o
CMtuErrb>{^^`A6Vv~f#8*UOg3AFBAUcMOf11MpLkfcfhAd-fJXaS|6DFO*bB>^vcAW#!3K@@<{Ep`mZMMDzA6sbs10aZceyc556
7eq>Rd$CDLB}5S7)Ph)nFeI-3e!11uaV$t=$Y-<q;E5(F8GsYNk@)Z1290h!E+$w6=3FRl$PGwN2M!R5PT}9?k2tU!1&X5MQquY@
lA1M)==3cIgc<?GU9VcF6_>Oqn4}2`7%GZsnowwAWca|EdIyAu*XuPhl89hSQO6$|Xkmu4CQNk1r8Naa1sOR{1|Y(Eoetrw?gP`|
z*II1wE^3Qs7_?#l0MpklBs?R_FxW3dX9EElkH<0gSa-LFL)<%pWif9Q}jgX;!+$3p5XM}efYxi!G$ho`ZW&eH*BZI9Zn!QkT0-_
Ebt#tkm8Y{tkS;xCKJGeFk(=~^SsIt5i?EtH3~h()9p>~tCzY?k8O=)gm*+a6orXCht~ny4tTemW42`6g3Y**p9tu8I3$IM7ts~S
PC<-DA~cVnVRVbh<oYA01N+dT20}PwhCJ3W6C^@J!$hSu_gj<i!?4E}+^;*pqU$m!Y5nv3zSjQYO38hW*jb;1#9}>IX}WdW=3mJu
4#EKwLNom#q5IF!|K0zQrryrJr|GT!i^x;QTl41S^qSvGuh_JQ+>wg|@vxNwKDg_H81}lU2a0I@ak7Z`*ywxBayr7qV;Byk6RiW@
89d2UdlD%yRqz-Ug$6+V0v;Ls|CWsYniNOE>Bf29{F%2iKy<}`dMZ>K2~W~#jQ~0dtAI6N4<GvXney9#;T;&~FFt1E@4w1Ms1>Ct
29ao)rAD#y`MOWUkc?ylRY(E$j1hQ<Flh}^lQ1B5?0Z+^M*B>@wArYd`+wU#y!-k(k7n+-sdS0GZgHA67Tr%)#XvFuctB^Uz=Oyg
-16Yi!jCBfFO~zeRQ9;LdzUWw-vPii!?Z(Ub*G5bG$E6}L#)^*mGT$|zydHJSbCSpOe=jA4)`ma^o`nmq4YTM-4E$OBP8U2KWsmC
nB@+$@{lyyasO;+J3j0tojMH;!ahED|IMMoP2E%_!F7ZK?|^rAJ`s&UXA}{WJhO~A=dPvCz`*+8mnWS*=VBi&y|TSbFQSzCuO9y_
gY5?p_A>Y~hrS@4k2&6&h^=JpBzz%E$Z&<CG!C#6FW+&)_gUH0D)H%PjzTygIEZE<5|WAwUt&BU#L(0{63nJgP*@#ogr<)>HUYOl
OgSD?^(Uudsj=>y5OxIo_8Y@J|1iNPns`Tma5z1YyX}A9=zdAq{F22=lxTup*33j$hDYm*n1Oem_knMFg+vZu>cR-=VA#>ZG%`d|
l~r;m%q$d4M9&}%0}#>-d3Ts9CTNt9np5G?)D(AJBA3Wsc6@iaJaft~Hbg`@b1Q|%HrSjFLr9_>0odVKA;hs0JcBnQ3~2)r0nEG#
?K3LuqAK7{q!D)GhTCejiXVqWHgz5u1HMPP1?fTD7=o%yLyoY66GV|^)b#Z9IB%+Ls+&YkoVT%PtMx*UEa(ax%8y5V&tZ~zMGuUE
-44^T+1-@T(W;9X#wwX8k;%ov(eE#Jlz4h-VTX8m5X&66#bWA*#u9MIal#6T{XY|@&LR9oKH5t`-Pu%nA|@?C(cREN&Xqfpg}8-q
pzNqOM-EU*Cubc>BJDlG>{vz<t@pe}oM|@?C$|Y>0{Q23OQ?AR+b36N8!isntS5j-Z$a?gosc$DdlyjXe_uL72by8_FUtYyQG__*
oZFr%{0w0$o-h%iy|$F{3@?s4_dXqi(jB<o_tfgX8aW5nH7zeHGSSL8h;;&>;fp<+yC(b{f-a&CHh61kFhdYD(#o|3ATy0&mc@yR
D{6slwG05v_IY<Clc<KlU#SB}ISCYjIOH?ayG;yfsEw+8g#4$e`+6Rm`~><P`~@)Jt$j;G&!$5m<2(8uw~^UHgV6VPUt-=NHjHEn
b<Abw5$rmx4Dg?!z|>B(>zpBvz=z~R#&{aq&fbqudX1iYu6v#2#3ECGnurY~HQ__Ao#(wJN#)R|9808=aWMn;?4<DUDHRalNOb9Z
7*C=dye-|xdU*Tyz7`8fQd9h6J3HmhC(7tY4gFKXMt*4sjOed=0*G)aKpr9l3+d5{19Tly7-Kf|XXP5{(|<QmJ0<mu9iRNn;PQ9k
i-pgtL2!{rOmr9L3TR}x$aJ0Y({`;H6Jf$x!X~cSTk`42sqdSlKGdGj%ROHc(39;a+rmw-zPaW#^zl8`cy$l7@RVNg`e0;1!O~W?
3f<X);)E4NLS@b;YIG3Nw1Guc47zD727*#xVwYn<H0_9}aUo6$l3-yV2?>yr5}}q7Nq}Gq5rnHLXktK76imt{6jM8Q2LXpCEK(G-
p+dw1h(lP$L>DfefaU^$XlX(vNrYylnMx)Yf`FhYW>w-&AcBd~XbMP#fSIXCfMTMmnTn>8q!LoU?A4-LC=-h$8c?bu)<;NDO^;OQ
B0@<7h!=(rlAe4+boF$DVRCeCbnn0C_IEoR{_tr+rR2pasR&j<lm&o*y<_r|kU?LQZ-XXP^>TI%33lPnA<A;i6%6(cyyWqoL=eji
NF9Sk2P%4Q@H-sHiJ{*T&QEo_(-(n#+?}Mg+|j2sNKyr(Sc#dnLnaEE`|gJaB8Z})8ZBZWh>UM{0=qvT@s|VE$AGwV=<i6e-uF0t
#ACHsj<<5+tsUq)2Zu&Pw9+{Yt;$sj(IMuY9vQ<pQ84Azx7Q2@nJ$+ePDpm^A2EWHbfCc|U0jW)?McFHb)9l%jLA$wc_~a2j%5i3
QUH@EEKnr83c!&eB;iGCBhe$zJ6RW%`gVP+meAA(R|GRfHqjnvV~L_0MGhO*mDzHx(S3UM_dw)Dy6D-fyxgJij6Trhyk9p1N>Egs
WaD>1w^o=71j|DP=?!tNx~8CtPJf<aYU<pj7{Q1#AayNKO$`=kM72QbP@u<XmO{npx;b<*rjrl(-7GbEov19~EK%e)#*J$#=IM;H
j4?2&%{8iS#|BE6Lh@L0FhRuF;3*gx(5qc46m+Q75JVK|b>92<XB8B5JSVkDsFC~6(sE~d5&dGGh(tma`LzeHSv+3W35b}(wP%#@
c?R`Kg%&NCl#T<ovuUfXYn!Y%&Jzu^RN7P!(D9fsF%A-8Y&Mx{n?co@Lu<Y3Q%F?I*0sGiY~HGdmh(jNZ&3C)of38s&e-#h2Z4;~
Qq>_rjV>|Uig5TahtrdjeDlB&#RA4j(V3Li7D_ZmBpHq(M15@nhE7!Z@q^yPDFxFs_e;gwiN&=VYZo0}GEZbO5tddPwd@?C$xKib
{Q61C1Tr0pNEKFfP9qA{@u95h;rBXB))~&V#*8}NH%N3%=&-11hV{;w#5bjTvmE56l1UVswPNW|wuHNO0H7_Xk_7`s1kTU890$S(
2ve_E#!bwIF~hMvUOqh^D7$K!C;5k;2aEUPAehE}I6KqC(>VGW*W0O>`U=BHr|KFZ?uXTneh-%JIW}zO91!n{8d4=YfRSe|%wLAM
fnejikjW${h$BX1s07)GMcHtYcXQiv0?uM1m8R~OW00`oqS@0C$QOvf@(PH}fFQ#p27mXI>#B|JIAf<?qpL7<Ab@kAR#GJZDu)UR
gN_#Q>9;qWagfbsN#DSzpaUX;sR}}dilUZ;iD()Kk)~h@La7p!q>=)HAfhCtm}p3ps#Yl?s)8732q>0``|+Zvs*6raX{KmmC}pXJ
V@7C#X(?%#qLcD^ldokPFm(Ej9=V1L-RNw5e$IgRz8g-kIz7l95Tg)cp&%qdg`_kA@AZBB8ICQeEtF|aHAL1um%}F@$2Oq~8j=D+
IC;7zm~jKF@v_Aajp}-V&rZg&_Vl(20*}qyJY!+A>`v~a@A{Wb4nTp*I*W1Cb_v{3pr>y&sX|zS>VgQt43ic=o>cw4z)&Pg=~SUT
PZ0eiVg$f`Bq4|pr5PWnqCoqk9=I9<be&O{(32h<mtii4bo*W|gTRJ_JRuVmP*5#1P=rX*FK7gziEEHX7-C8iBu-zi{Vmz-4?Uco
a-DE#>OF={!8<2im^&xVS37asK^GC?M?^grPf+4*Jbk*j$Aa!0?hRA2Q?@Z68o)sH^U2yUJkGZd;#l8~=wi!|!Ha3Q(B|k|6nGv6
gprs?Iikfu27G+zd~&8$D>E!yO)^Cwt};6!I_Q`1c}_dH>EL*0$D^FS{2uIl@ht*UsZcr9j;+D;@zS7*?_BvW5(vA=1YcdWkaHRi
F_w?V^HhG{yW%VAS&}9m%OQPX>)|}1A<pL)k7q%$<-?9+4>SVF5ju59MADxhT%q=OM%nz!_W=jLpU5L1PKvOj;s^gfwb?rX`RJlu
=igA&i2(H|7b_X4eK9cUWx#eTO^jhc2#~9FpOK6Svg-CiB>+`|gG;+R=9rU-X)%D~7G}Pgv(QTOiCi))IYY*_W=&fbW(!0nq{2Mu
Nf&E^G^o6D*a%Lih6aP)(ceLuxZY<0L59WPP9EU~dC(^LIx{C!obJiOMI<I_`e@U`mp*BD+8y_t4ODPZqsu52PR@z*7apHh5<?$r
*a;2sN)d@Rxt&xH;+x6f*p{Gc8V%5+XMz_9Gm^b;*mk+g+JH!aNDdFNL<!s-6mHFX={RC1M^H?bqQgy=E2PdM*I1cj#-1d1mJ`}j
3O58#k#iMr=_3ewStbxV1&5;pz32;pAjA?g0=w8^7p&JbA_F4=7D`bUj)t*WD9vHk8#Ew-G8;CbK?_{>Ie|o39JD<R&}LXpzSGDw
ReCY+xISf_e5uhi^c6hNGm8&zSYCaeIyl)uDBnIVklO-^Yeqn3^@9l4rMyjDunOxb2;BB)@ZHio)#Erxh35m7RM;G+SlhFeyME{~
Z;O<0$~w%@YlfN-7_b}U#3EpU!ox8{RdJ#<ynE-<-p<Sc&mjTCj*2{V<0Nc|2*U<C<Y{Jwawt;CM_Z7j4u}YZ5BtiqLxUk74|S`$
$$N1y;xFC1p+*?I9SV>;z6qXPdE`YtC<Hvlj74;hE}d9&qGrcinFrTRo$Zm~&kKuE0x<#gb~qqPH+WGHlVIIl?4M6rpzW%vG?!`S
%YlRq5Iv<61HlNk9;KU<D9-wd*O|lPn**vI6tf3soe2)Q+lPlVRm)^DB(np`3@}17tEe0+kQ8^xo88$gX(C&<i>J>rbK1kGoEt1U
3pRDapfTy?Yq}u5uc-p01bP!@M4kvnD2PfV-uRSBR)>QV5_Drz8|eVZ9AaRAba>SWJ@PiMoP4X+lGyU<yzWPQX&vf%d=b4(&lo4G
3jE&mIj<>`K08cdu1N#6)PRJb368n#t^vW#z`^DDKwpO8oTMFuTkbjLbCxH{1Ic4bj9?&eAU<}$9uZuq>jc1WZb;lllm<qK8G{Wz
Q(3KrdbKAytHiqW*QcZ<o85*g6R63QE}tesuFkIb?49{l*qO+2sAx6Za5QL#MiPG)j(YX$<G~Kh>>A>f$W`N$S|FQB>d5Oij{(`y
z;KaDGcr>bdDjcMt-_o+FxZuZ^JEMYTBYIUr;EnP6gssO26IC?*tyNJ&mJi`(0S%&VS~{vhkO)T9U6`dy%<M>JO@}c<bX|%`*0DG
I4V{nCgwfO5@?}_6~lqD130!hkpLL$z?H>ExzWKvz7ivK=|q5tYF9JVY6d<Y5E({>=TicbC_;cbFelI`sRb4a+Vy;mT7OQ5Okp%A
E4xtW3ak*xrdEA-o|Ng7m5}kd&IpO1^vd8UDe2!{ou*EvZ7l{F2;S8W`_;!1C=p@nbreS#Knd}(YQ;p_FP}>XRXAwRRtFKpSfKd2
(U32Iba2T;3-i=YE>{^wi(wd^U=4s!7J;NeG0{yDC55cgW2+X1!Zu(k5giyPPUvtr#@lBnL5L(^PghoOknthJovD%2jX0IyPU%74
2r|W}3Oan{8qJ3wjRI1DloaSl%3VPe1oRNfR(is3u{b8i(hq1S1E<XkAymb~$(UG!-X%i3>0_~mK2>{C4y?ojr6u{83|Y9p0=k~9
Q<^>l?|guI&gOA(*3%tHghZg*!K*XS%o89WX>|@H=!g^)3_?)UgJVj7GEgMvd)QiXwFO`hUnQC#Wd^kulT@h$;(3FJ!Xr|InHJ`k
Mw24Jj#E<R2hz@Wba9<GZA;O%3w?+qwAfL?+w%9o*>M0_0Cqw+LL%wNQw+McO;Q(XmYkTRfK(I%NbMl4`)YGV;M2g&vp3;)mp$9m
Z*z)Zgtt=B<c7@f!kCj*5)En<h(rQnhBsNM3BfYf0-UT<TTlibF$>^u$6FT3f!d97F{{1F>t<}xR<D<G23SCx1e&IpqsblQBX+j5
#Esb3Zl;zkImw{p@<M2-+@l6Lq*|?1ff_Ig022V2N(YVH_Bi83J@Z7;82LC8o=D<wRgwf;T_zwo$dQ^>G=RN4s#G3?%@d7=v5U&e
t&QQ8my&nvvQH}~PPiF%%)(bJFvgy1js;C}4-7CKr5y%oYhvTES6Wy#vCi*7a=^!gZfxX2Q_Icua}!}$QsfpV$F4z;hgG4>NO#7?
nbU$vz<VMIh~3mjFtHBhT+nEHD3KLic2L7mNauypnx(+@GWFMEJMIP90Ap-B<@9p2M!Hub-wy{J8^SfQ9g)HFgKc)lhuss&j!n$f
oMsr=R^<l73WBwqIsst8Di<2-E7v)^?94EQmB<bA+kIDu1m3mIW%D%}-9Bl?e|R6*#6ukH!nLs=NS@#@2Ev{Q_U#>Xh5%sr0%}y3
Thj!`zc|8H_2mtx-s>q(3oo5FHctwDmT>hig6&prM(cbb(CeYeoo}xd@0Ja#+KX8*Q!OJ(W-k<q3LI+kHjGhh^}dvn6HubJwsl-J
b!zK{Y#E1Fs2V%#a1{g!1V~0@0%SoU<wD<pIGUjdz~SKCZX89z;0Qnkye<aGq9(RjXFfeR=x%7cP6MH6O_&KL;XqmnPHQj_l-g(f
zs^@1?1<N@AcJNG*Z?vIfC!>JYt8w1z8m=jI2FtWNqqCOC4>+nQqT}D+-OIEk~|#J;Flg|IOZ-42#X>RE#&GfA2_6n70K5dF5)1A
q=^t21SMt(h-W4kO`uTKCls-{pjBuAu}^>oyB%cd$A<Cmx-+{t6I3K9knWY8#E?4LbU>rwmSZPJozkY#iE^!K6^o3J-fymG9+$3b
AX?GWUkhGSl&A><j6#Sf#~Rv^tw_*1^Ky6?SYYnzS&T>^^pm|xV9G<u-xeAVrI8#VEGf}g6Q+s<K{?+EqD}BYh2SbShS|4_8)_EO
t!Y+DqRzGi?+(56j6$_9VuofpBcLZu^yq4Z?=KO00YSJ%&DhpVT8zpZNRX&XP}~8K?Jg6)T1hw#c`)+P$)i~#A}GiM0YqVCC?b<R
-Z`UvJ9pNN_SW#(*M#0KlqecPo%zbT77gi*5~AeHA~@p)M1hpD_uVcGaF(eI7W%CbTGHlaQ60}*a-Un#=)CVo3Z4!FG9s*t7IM!l
>6`Ji?Pi|Tj~mO;5lJMXNYN3kW5Y%>M`g)Wp^{MA*#o-n%%OzOiH0Y3<_Sh)Nf^rM@k<mawN`<Ug2tr*FzA;mWzQ}|m@?h6-IX$7
p~c@FWt}w^bp{a`eh*bZn-&S8ubOsEGoIAWD0u65VdvYjc+%6&1F4~)NrGhfCyU_E8}J+i4$=V(-gH+)WC7PCje^<+5#0I{TDIXP
A9APyj0!f24`#Gu+h#FO5DN~imc^_mf_5@^gBWb;YiCGw1A5qmUZ$s0M_mmFc%5fqFp!ne9^fbp1As474TRaWreSc?dXMtx0$iX0
tPpk~A<TpPATq%+nW@1zk%%-C9}7BgNkiBU-CzzT`2^gXNcNC-1;g&2ZT9_`)h)q1POhg#$}jZbJJ??nyjO3-urR0xX}tZZT|t!f
7!3>`AWm6%stL1m5uJ(NqGL<MSQCf;0qz_zjz$7znkfY$rI1GZphBHc0|4-cp${cKL?Oyo1QaTi3e6C@8wz95uvGz!CPs`%WD;Mz
V|xt}V?)Mu9IRlG+_BJu%d7j)yQ(G>#F>;wr9=rPTa_c)XxHRWV#q2iQ_mL{7fR)M{BDFw0fU;yq6&p>0T<S^Xo@88p%PKxaDd}+
E8i^ffNjf%;UCr9#Ev=~tDREW$yg{N7PVexl(Mig2DcP*S+JhAvtL!F0ia-(q!o3@ZYK9K3MwWU8OMqO%+Sb_$3v>UsnN+kZlV^!
)$`Cz#x#VLz=@n<i<!z&yaAx%EMtrG3D<o_m`wrGD$EDv0VEOt*#J=hNU;nGIYuFwM2KSGQ;w~0a&@!$Qm8Y9q9Avjoz+DSk-ACH
b1ctTAHShUzjB7pk-~>a(u8%yi9R~<bGWP2NefNVu`W<^GiFnF9qp|k5%IAl#sr-x7FmiJE*S%61W+-cPfjm?Cwv%<cw8k=U>>RU
D}xw#mDQFqMVcgun=EV`jVNXZj${V|m;?(vqzMN0Ig`gTFi@fHQ4Yv0P$E(jJ4$#<cZYLP$_z#*2Ly5k2^<0HiP#V*P_f8kO1iYh
d5N?iv(<x=pP2C2rb9(uJJ94s(8Cd^Wttdk`K$p>it~WMkUabhRw2QHFr)u|@RP8@n3uLgHq&0D)1$Eg0RPs-z=XU6T~Q1^wgZuo
HRzvdv;$$qYz9dUQ1U!F;K1NyBadVbA*e&;;U;{+8yNLvGL#W*t_8I55H2Q)!bn6=j!Yr~iv%dCK`Oz85qLwFURWNA2KZ5lphzeg
3=dZz`4dhB5f2h--SR$PIIuV|{$2m_>gyuXoZ;_-=g2D-$dun5b&Pz+Avp_!&D*I(4!E8N<)LmaZtSCxg2Lg$j<Eyn53fbZd%$*G
EgMPl^C3V|ADo-HMd~MteWX8!;MCC_abVIUZChC@7u={nWQz4l^8+h^*mr}y?0s>(;5GMZfyy`GKKasJL)f-mIAt85P^J;XmjdqY
ImxF2L`dkg0Luv_v9keZiTzTZbjp6e4^2ZxK-1cZI92qjl7_3_sq4lBdI#k<7&ZyN)Ir=Ii5s$|2$2yf6F|%{5|afma%Jq}cVigP
%aU+6t2XQ|jNEg2Gg$9V4Z+n;_!V%4cr7bQ5N19yfV@J16b;~_0J#<(qDce;$X_nXdL=x8=J4~TAq-s!pc{cjTMUIR<wdHg6Jat5
l(JM+!JD5iySsB;^DDevOm{~YeT({L*$=Kd@FCXISE6sBxlY~BgYsr}lb9Z8v5L^&+1QwkCM2b#asv!3Y9Q42Y_9k?$%yRE4F3F%
$P;XuRHx{n##us-Mqk&bJ`;(e+$TgV%R<wXJiWZKZij72jmGxjo->2|B58&p@H+qlVgEbU2fO4DJ%slkr|hM@TdfUDsM48{y3U0p
ptwWyd&+*7z6s;31nmtlKGdWPs#0C!a2bhCW1a4~)p&wcyaAhvIckuIYIL}2yj<H0ZX?kn8jhwiq@D<#`BsFa-1zIiA@lS*J0L@9
Nf0-t6V(D4F@k}JCPUxo{PSZPGDEGLVTgz%WS~mzEDY9h(*_*Tp3Q<Di{g89qKa6GnV^a$LJAU!6Ynh!3_Bh8!mT6lBB>}7_ne1z
cRLV*uI2ZTtw-AsK}4i6gMzS&uTXXrQ*|CHtep6#C&=gF^>^nvx!;?f4m)m|v8_}5EdbO?2w{|@fQc|No02PNJpE4yg)~8(@iqwt
Cv1)LP$U!j%H9WJQtRLr@Y~oxEwAN3Zs)G%H3XP3KwDuX5krJg5h>eT??xANMCw}}b+~J#C5;e>@KjhS0vXB}*s@?%<%u>#uv%TV
F)skXWtfXW0!2G=MR=G*9r)iNL?Wp4sKri(M-fO!Ga;HZ2^5f^=*uPskk+QBrsiRtA+Fujq>T+3W`d}dA%Z+hrB0!S%mzcb5dl?J
j?Y$$L%b64p|D&;c4I!{VdNHuo)SwzvE-?~(D5`LapHVU1<QxW=2*`@ZHh=x0iXgBK-nW?M>rzEWGh_eHK?-K^`swyF6b)7E_p1I
-Gf5U3`CfrLY2U+0pc|o7nu<Nb_szL?f?!!)`7QB&M<@|f>JuUAy4xmh8YqHDuhyIWdz~?9Rg?(iD-zJ0iq!N@D&9}Q;87a#Dla4
uZE~@N0J<gf(dz>Q&Vt{VuA#1+z0U8gP{ZHa#I1`J+N;B+Mg5S>j3r<Fa;_9#28bf`T)U;A<kML7@1{=BZmk0VW>J_U-5sxXlj0~
SdzTC(w8HSskxF<FYW|JPNAa1`}fSvFzE#tOG2#Yr2Jm6J&+Hp_g|xr#`^s=0NlTi9B+SGa$svDTxw2P($GHUXyTOx38tdvW&w#?
X)7DZ;4ol{!YMi>Q55@*y?V@?5{D3^g@FtShg%^IdHVL=q0@Wl{wPlv{6**L9yO;MS%oH6Lq%^*M4rn#Jm(fHMchLvpT+5wx5GxA
YBs=K0XYLNrkZ-~Tdu-y`y`|V0<mgJ^@hg8YTF%dtZgh$8f&_Rcc!tRvqPW^;)>Eqg(NoChYx#gXsN_I*ixYDS;bbpDS6IzjkMO(
lLTfYE>RE_V#%Aps+4#St`;w&<N`c-)%dlcP!Ch670-$yvc-999w0{yF9GhaQVnmO`Lbtfne)?cH_XjKuK{m`!oIvypsx_nWMGa3
AAGYDY*ST@r8#T81!7y4l(iyZhVLq3l)UG@+Z$-QURBm(R%wg6WX{t~YL#68EI1jN@qYbVb#>3St6n>xdb;P#%ZV@oNVh6OlxAJu
8CW`wn8Y|84dZ&=US@zJ)UhTe*nY^8lxBs=J#ZT&;y_?XCCUk}cE)7}C&Fj46mO2+RFj0zONV!8dz}@^o!c!8BMOkk;8GlAYZw|*
8MfgUxV;z>wz8VNEGMMY=xi0DadKw57deF*ZlP-WSr+?+w)1V58fap`(dye;ZCb@tH3T>|jp++L*>OQ=8@PZ#)E?3Wb~*O+jT?%$
*}kgQ0v{u0pn#}xy~c$??AX-<8?cBEg5L&neESZ!XL=jg5x9NtGox1BW_Sp_I3QdWcreY`*$fT69}gclyN!ZC$l%PdC&zabXclnq
m9$ZB(5Rj`JI?VY5baB|TU}xHWu(UDt((0dX(dZ&GU0`i9%o(n<C$|e$H(R;*((%FYTAiWf!I!=2<RcsJVo!ob5vuOA}ES0y|@TU
g21ZifK5_oxc#Z`KbDKq`{N_PmI6ihmF3&A59*LKAwGI?8zY<=$T^zU7J;o<f)*&LG&bZmV?`gjH#X2W4ip1y6tzk;ku5_m4ul9h
Ax@)>!-gIy;h*XG`JFiVbM^V|^LQ=AP4sU}p~1}-6(Wg1%@ai>1cem@z8b}iWmfu7?#nD*2N>e@yRJ^hw~dn@F!%)TR*;zrB5nkm
<A}Z>nIr;C0-u2)*apoHQEiIng9z)e^X@-x-6RD4P=b)90~E^u#Gy!|DJq1@L{$_3Gctt=gaSfRkt)!X!W5}OhJ*UNP}qX@!oed#
Z9a3k^6@@uHn98Y?a|`xnr)j&nXITfb)qc{zDDtM-XZgo<u8_xk&Va1DyobX5~Dz~p&zu2#2u0zf(M%bszowTG_p4zr5sPLJ4(Ps
fYH$~2i;(`{;!|fX#J(R-8-O*SivJUi?bf?T{+{i>fKJ?w(FC1acj-|4eb2g3?vRnOUFITOKuuL2HZB>G~7=#4DbjIfLVcvpbqV&
$u%9;&rCn7-MiiUKR$Evez$b-`JUYOXg4P+HHADaV1=TN5ZvrWF`*^Jz;OuwUc}yHqx!C767s}Uc6NJ}eCUBGq9B<fBBZ4v2$~To
8dN{(B{sGp!V$gz*#c|o^c1CngqR>?U(%8i>-7djJsu&F_xlWfY5e9f#yOOJDew7*Lq&k3OoFwe!^IiHl-U)7Arkgi{LP;D6mW32
S`|z*fTBi}exJk-;k~$l{}!YW2$?%YX$Fx9AxdZ}DkzC4pizlNgbb;nJ1UV<r3EyBM<nFKoFNk6i%Mk3#ODOyw%PQ%kVF&|bRQDy
3gyD0xrU2f7UL<F2wBEx)^r0Rgqk8YRocmjod!cdYArsGN1gTGN2TrKaFUuTl>>}LNfmh-owmY&E-}{FQiWnn1Pwt5LR48nk8pB*
d$GASB-X){Dlr`6x{t5l`a9d^a4z~}6g1*oiOS({yJldBV?}ph?xB!Tq*zpA2%<QXPR3};@=g$Nn-tO(Ovbd)QY3=Df+K=EESbWH
xcKX1+BrOxW7U_l$pPZQFchIj#H57VLaOII-HdZ%kPogQQ^^r!61AY6ryq~*e;ilpamxOcXem_?b!4NKI|<;yLKh#WU<c-U%3n;0
?TjO%lC_`$B)?!9GGT2iNdgnu{onHcFYtC8Ym)eQ^<hPS{6D!qr?97-{uKTFEK`qMIn{HF%(qQSk^N?5-6^cY0Ci&+W8*&E<P?Cf
?x1bXXD!E*>`!gnQszxGbdB$^<%$yOFoCe5UH$#9Wpu@1Kl_h3h@lV4cldj}yd>p^=esUgtFvWX58tyr#)|R9#N?rV0Zv4gdKUk_
76DRv^#6C>29PvwKHY9T#0uhcQteQn?%rgS&cOI%0HvnyVfAef`M_k`v|b75gWdjKMc<*UXF}6RE63N@G_&?HPQMy`SS&bBh*S@Y
(AO}$_13`qK1G5F!04Mg<m6z?U(>syY77nl>xnYi-!lk(?50YA_+y4BjFEf>B2+q*Dk4kPX9}HclgHAAgUjrMNjUcD2g|l#e&SJ#
JT6qo2v?Y!@IuKtAtNTrCJh?X8SFy7ZuVLJzd3k}hW?@)x#ru>n8_$?)WQz<!*q;5at~=wR6`R%BTUk!81DmooPuA<5|hjW$Nrh^
b*I^d=y%5pq=pbdcr4*EelC-~_|45<(FBmvJEcyD0mes?=%U5~Bk+ZIR2+baHT8isjB~tRLQ_>#@+c>k4sj$nT{T%;Eone&NF5W=
1J85{BeT&vAmPr~M`dVH7C{mi$YK!okdvBb?CIX;YIP9)KQfuf{0}obS8$UICG9Y2+jlltn@@Y)5%lTOCm?hprhKoaYjDYqq%k{m
GdL68`0AV{`W1PZWDjYo1gi-FAfce2rw$A40udvKbP+0rFG*M?7EmQ3_Vy=x3c!bmy}|2|yHf!YxN!S@(k~4>^)_%f#UXo>x2sNl
G`3l-2O!K8tV%TJuN`kC+c6eZYTV0>gU=WmSrk!6RtBC!bazw*R|5kC`Ei%qP+)x9@%@=S{*#pV`WZeYa8t(zV8tcPd)hf`4oa*=
70jRcC-wPIr+eEwXQ3w!?~i-oU(QFe^4W(In3`5f9N2|)k<1Px<r<KyNu&X!o^iC2U<0teN**v2lstlz3_|LwgdkH>IDn;2$CCR=
$cYd9ePBAlLtd@Tsi;HAc`i6+HcDK``tEtuGI&4~0BJk6l_CJGDWorKno!|XLiB~?1qwnyhX@@|JdaQunhrvGSeGzXB-p~Q=QPGY
fBzXeTH9yWev3(YLTgZ&kuzb0pe{<ElskaR7XIlAKFRp_V0JshxqFBDEcUYnET*zltz+9!$Gzp?En3x-Kv&milJ7h@Lre<D25ULq
$%<;k$TpI&sVcqXIzzmMXG%ALxtA;j#NxD-XGOllTPL)8DiRte2kF0L6cnX%O*$`DHtMYeTo>caHuOv>QprV9R52<<lmS2mZim_(
?Shgvr6Xk&=3_*oC&%H$#~lH)p}5NUhn03R#T1%hxvVk+4?;k|(Z|#2yLQ)#@C7<_69NY#vK=|5BbPIQ`*m>~f!ij>Qc8n<?8di0
942vUC~J6)#90{rDWt<}l_-j$Q`#f?BX#0*3{$Vh7@pI-!jo`0dN2<IC0M6!#q5shc1FUICm7r5%Q}&W)w=sc?=#vT$KevPbkypx
@*MVA>^h0r?%-ksw6alHj$v^JA>XcDNEE9<&8Av3H)H@eZC<Nj2z4&-3?HCA(fLREh8`cqskd~cVf|q~<q)6L{Fq}5>rd#zSWyyI
hN4NdWTKdss-PgE=ten{QadhbXqu8(B%+!jC}`FKi6Ur;xeg{;DkPzT8epM@V1fdsqA5AE1uV{ueS?i~w1p{;Ruv(zAiPn@2<JFa
c2(W$tCOF_Xg>3*82G1d;=}Uy%D~bJZ+Vcmicw-#R9d{{QL@O=MO6eqP?2YLT%q*!emO#F1Mfbb7zbx<w@zgq)>dL<5?!fh4)jxn
DD%nWy0D3kab)2Z+$9HuG(urud<4Kl01hD!?}&gxK!i0V02BySMKBEl=PFoHy^t@YEhs!cJ_n({`P#}N;ZNKp*@lFKq9qtaiv%n}
DVqNMaGNq%LBix(Q$wPfw$#u=O$Mn=P`P#nYQ&4R1R}XdDK%q|;X|l$A~``NWl&tMswtQXrlO{jqG+MfnKYPE98*lf2!ibtxf3WT
B!M$&m0D47vxRb#RYut+Xr$4GYMP5|!bKu9ENeOdJP<w}#D|kY(nJ&`4Is<`R0S<GBT7;w0z?#m(1D>12s9-iR7y}#lnFu+1V~c4
bW9~EQWT^!5~V0o4J$)P6p0cPl}k%a0}=#OX%|50G_;|Gpt15k94@>^Tg=+;JA1M5XOO?Zks(+>pca7cCP`h~D7^MNNjM;MoCd*R
$Biy^fP2IiC`4NgtbHCbn^Yb#N!Sq64G_@{RFx4>2^4`A2e;XDcg{Y`!LdhFtT-o#n=R<JeSRNL&w>uv?Ss3!tLH?SOpeb)CJUPf
(288CDI=EG+LSWTD??s0B**S39-c822KFFm*Mt>7w9!jxyFk`yDFT7j6Ii5Z5|APTcy@=(0~^z`nb&A_=S;ZM2IqXI@o`h;2TULo
DAIy45S-3^j1NV7=qRb~v%t7ze$qd#uoF@t0zJt3w0FN^TQbuQ5>SyECsG=#7j)?Jq^*~>9efGuAVEl{2eK4WWgE64K*w5WFL7^z
f`@~#6pnc?^u>+Hha-5K*4?EP!$8pi0U_~gi`BqL9v=K@7x-?|3o;}WAu<4Yqaf_ncM#ByAVT*5rtP7?j)$gm8oNg+$WP?oqeW@#
{N8y!teE=4@4*yTR*&}YKRLKl0mcX3>`~AT^^jl1$hba3DTQT|>f7Cw?vK9DdBaR3dio``*v2Oer~9gj?s}=~n*oZ5gNX1A=Ft=U
pg_SOjG+UFR+5DiVfKd!$o*tEPWUy57l-frN98g+%nEeT^lR)(!E-YqPOo4c7rYMXLWF_|BpiTkHU2Ih(@&n8Lu`S$QQ^O|SN5p?
!vz$G(*Y8HA%%;;Q1w6#!90{EA4%N}3yCPDqJz|qoYm|4ptr@0G{@<`R8;3geL>xZf)q%Xo_B9IZ9)tWU3YOpJF5xSB@?^53NH1#
rL_C?ym%iw)$^|P)T8M0QgleVJS48+Y)hO%Syn<G9z;Y=+f1_#3bZqY1)M@jIGa>Rj3-cXL=Yncj&s&HLy%mH@!vZ2oUR=*X2`@N
Tb}rwdG}|9PP>%m1>Ja{M0A*22=a)FyteG_Jc|O0xsw}`*S+3ZQZl2Isc|?PO=1wD&)RtWoCDmQF)DXUln&i(icu4Z!T)OkOEN&r
aGW{D6+MOa9!FMGrne}5L@~Z(50Gjv_b|f+CvZEMo7sXaCwa6v)Da94OjF=2tVOa?AJ;m4kxtG7<BOEx?7!UQE3-iz$tSrwz&gWn
i-CYT-fFxKKz>k-q9FLsoHQc%!HJ-mAVc}IL#==mj3Pm1{!KB68I%l9!umjdJscwT2^-}X9oPy+C4Sh_jCnBRMxdDt3xjIbPsZ+e
AbBPxkfaExCZIw0CDIcIVLKs9##ok?fh}Y>Bqow*)|b>jRbXQQW@aAaQY9+sA~JhYZ%IjQC>>cRM_kgAlUX`5zUv5wF}d$E_b?64
Ws})`avCuwInWNoutidNp$c;YY1BPXhOz-;3QzWdhc0lSM5&omDNkP`?C$2K^wIYr`%sl99-Jt>A*DugH`{;JhhC^?{L?YG)WL4_
tn0+bQm4I!C?W`vgk}IqA|Qe#Bu}~ggfLP~J((uc9V}<ZARh4(Fd$4)v@jBcde}^Q5RNY?OnmTxFd<0N6jFyHsyz&0=w96Y5AAfp
SPy?cfxh-y)xh%bGbRE*t$%iMn%ny1yksxzl!rzbfj|hcam7eQ5Y!~N0^tkEas=8G7=;Pykh5)t4szY-HI$VeruyjHF#o%Z8H_ue
SvW%r)XI_Cw;42n+LSp%_v%<r6bl2VICObnojfxVoq01+i)qVU?|Bawn(<?zRw{rokY;zF_1^f|#<;?4f@Wj{z@$hB2b&;x9)0`0
w>sO^4%(t-ySgSyB*8H6<0O~$Bda>{d3?1eWa$lF!_fmbu+HvzQ-VOls9?3Y$F9N5)U?pfq-bLecOH+R9{>UcJ`1CVcc3|TeSaHs
pnRcq@{cMBW4j*5UzYp_9(YZRcd7(Di}+7R&ZY4&j3ioUhv`_UHK{4pvoOFeQyB?~<u2g_HkyXUXchuxN?3EO#%NJrFU?zMYuxMd
d<P~W%X&<+L_rk;Cv5BioU^fmnYh&b9}R{;<C0?ztf6Fp!vIY{u~57a_8SfvL#X%Q(iG@I#3cd*LX7~g8N@9B6pGYHlqgUIEeOyc
QV1G*A9L^OQV_?SSbhJ)Lqe!H1G{;lxzBKOk7qoV?~wVDL?^w$JD=E8M}d@I#-*epBVSqGxKrW){cwx*2U8Og3GJ0$a*3Hkj0ubw
5}1K0bUFc<G(U8v3XT|@8V4k;Y++IGg-r@@Dn~%X6a*xi70^j2P=!S3MA9ru($EfKE)o6U<UnMJ?Sk6?Nfba`kivfaAIA3&t;E3-
uBwwxi*z^++c#)#?a9Hg%$lo(xd@YlvT<pvPiK;H2RqP2`r;TX?O^9BI&2!e-4NKPX{)NBVDUHS-fCWggUAB``aq3PIDnzqlVLCe
^`58YoHK2QJn65PSzJobkFtPlkkU<;Zo6!%ZMet=$xzR`0PKv(CqxKomHFz))0+q^Cmqdq8x5I{LpTFR$e(%lmFx`zLU>vtfcV-2
&!&IKoNpN0;@J(bhbezXz7RF$!R%UK3?qodorxK#$Vy!(e@@@7N5=8=<mj463;d{C`SNHqjQu71zT~JRJ4q*5`_qurNfrFgE+zeR
o!*~L9OxY%sepby|4@hXd4Wi@svScqq8Y(LQ$-XWvAo3d6Y?1Fj38h@$tNM`Y3t{(-(fwF20j=E&T<e1opKIgr@j|5iQ56TQ!Wi~
V)thzNW?wuswSPPy!zDZ-@|d%tF;GF+dlX{vJAX1y5K><f|8r1CXnMGn-6IE6S$OID0M)fuP8Q32d5-dd555j*5UL6IGnZ<`rD&e
3no$5+r8^v?4I8@^#|~B(umvR=T0A55S$Vs&MH{nb;H6fn3`rWpxB7a8K%V&h8QT9D<4UB!soy2C$Kw{!bk}Pi73A~``zzH+1=RF
Z8Nm%EA?W-3d+wW+LF$D943+=_mlPbzTfMSGec7n`bHg)$a^?sy=}P}Y(d2v?C^|(>`&@EY37rCyZ1mCTCLxX$LAZ#bn)bKo!Y(c
ZVvlI7ha*u$CAMAhi@q`nsf>}pI;qvDjem9A?{rntJ6IDl1_K%c*8sM8iCeQWKtstF_1)A)&*85Hp}{RJUl}TOU2Gi$i5mJrA4@*
(cihrhS1phCf#&Ar0_@++3N#|^3g(e>b4v*dmhVeNmN4GY)j|e!XCcS?c&cIEYYS5T~<<ts>t^Qq6&MX!?3%;AnhLjBOIoDKQGFz
TC|EWCqpo88dD5gkHyCoh1~O$%e>-Gog5y5a7&=3lYUsP7&c^^n?ofAnopoYdRq$RLPHbqPM{?0v0^8&j%8jETu3#gc`vKT?qkkb
Ht&({VSI(dTkGN5k86(ZH#I_vI@B{pjipT864HsApr5Lr9jknIhupB*QMl%tk;}?kxXs(S<P>}3<nhRJxisTm!w@PtTmKWR%^Ens
xKu<6kzvq?2V8-yAf~aQLBWN3SXiS!!&wx46S|lpJVO~dI4T-B8OoFfgo1;Yv>AGKID|WSw_s!$sNGYX%q&B8(A${TDRD|Ic;jCm
i`N|&$>i@4Zvx^EZ639q7!omoq~)<R$VQtz(ZN9jufX1Ro_+>G)7+jut#$TeZrz3xcytv!0Z-7BKvEP11vCmwsYpbv0T43{J5Emw
4pj{yR{;Rp^{<xGM4+Li3@WYh@ni$!Nq&ykFQlEhpXl7CiQbtxWR;U$q61)2dgKCt(7`_6dG+}T_!5WZVaOX~)D#OQG!0P1CZQ!n
!UczB`@3lcIMb}Gkf0!@0Ow=hitG176(yrY5FhRaS&|-zmX=(#l*w?X9CgLsW!}GTSSG~f1?ZDUMMiw}!NwL|H^r&cZuiTuHyDX7
^_Zqo7?qkJmfdk;Q#GRo7RqajO-Fe)Y?Fs}w}}B_1Yt_(?{`pg_6$hWn0rE<NmWY0*$9~k!P!I{qw`786={KkbSSk;441f(TAQFm
)JC%n3^2hAP)fkC@C^=wl9i$=XkvgSU_wbi3=soTr;jE<pf6^4nQn4W2p$y;iNG=U9-g6XPb2WN)2j-22_^WFN#WbVR@&TA!#L*z
V#yBY7ct9Dfv{w1OIdP2XWuiA2*Q6`JwYyCx6d)n-;v~NgU4p{K;|dxssphxkOOFXPRr#FSJyb6!>Tk=njHouIXWq7E+vz<q?s^4
`Uy?h4qql35-H|!X0$Zn<oA5WSkV&Cm;gTiIak<=^Ut>3yIkH%AlqWBwvnZuV0J+}23{QdDxN-VJjSG9Pl=VEbD-6_J-O}vCcjq`
eh;4Q`Wl;Z5M&ACt)roNTzU_^A(6Yz{=miHdZ{7=Xb?c)AITqCkIs(7;X9y(-6(t%aC-osj}M@e$pStUZFV7$A}FBoVT}tF+C$^v
p!eypjg@~dna@8fz3=bHc`%18Cw5M#KHXCb6TBSSf`{0v=1oG<ss=olRff6M2++^tHXd6klA?n*?&)Vx_H)6urHn;(PEeiUV#(<b
VrfC?b1F91jzcyl4A#`QhTy}v>FdW%d%{EDKIm^3&OKosw}`&7=MQIQb4lMPE>vg&{k-EpTrQsp3IL%BpgJ3SjO-1-U@`AqGl7S&
^}fQUNS6-$7MJ_UmQ{CB?5H5c&tpW@B~&*u94=HW+6=`pJ7#KXW0F#5?S#QW*vUowW86q5#Eh;<3CbwsCk3)ZGeA*HH*#WOiYka^
f(Z#oA|PftCT5Id6&al@1dIgD1W_?nG8mj=91>0t1Jza&T_BES4##2aa5`xTNV<hY!&EaQL`g)H(-du`CTO9eA)1IPsH#Z{Qp|=d
cm|%$!QdhX-$4X}Nd1U%4zpiZq31~i4yYG+$9l?`sTEJJ%6xQvwAf`VO9A8MmpuKl9`pfb##&VcA|dL^#y3o1IqtyuaWU7X;mR1T
Fj6|oy{{Alau3L$K>fi7jwA;Q+o;L_Qm%Y*0Fim93p5i+%0n5F2hX-F#YWf$Ln_P}ous;+%HmR!n>01YR_XP{!;`qTH9M3XDtZMc
9p>}N9yfEI;ER*Dd~_T(CR{70TgI%96WBbS({^a>xq?6)Dnuy46h$aXu*tC5lS9-XW~2b`wm@2gfHY-XJB<`ndx-=(&$?*h3dZE>
Oo6%Bde4ePbx3`;#5Q9P6djVYgwnWnjp1;-$%0t}{5?4}+JR2wy)6ig6%tw6idle&5|{N;34szMKKS<Fk2}3yA^JdqX=xLC%5v)o
H)x^9B_V<e5EdrN4l*=IdcmlMV4487uOxfzgst43No+hx>}V^=F$j8xga(q4D*XaY@tEHM>)aXp)5h}jefW}TK52og57%~n-S6wX
&&2f#c$#H<CB)3%o_1F`a^$H)q3>7Jr$BT8Hn46@>^e!5KVqb<Oqu6NNFH1lz(GT&*=2?mN2J9lphfK;jX0q!e+cd%K+E+2e&jug
%jNd@GxliV@fkPgDu33=h<8eULr+93#c-SJOby|Nw_Z{Jb$9zi)!h^nr6WL5B!vJGBS{i1EJX;87x&Bis~Old6+|J48bFXDB{DlL
K;%<p0Z37&Kok^<Lr4?=6ebBqE|H>|<OY@)B1o%{X$9tSLu_fIKxr6+N_~L(jL`DlVDIw6X2ctVXdER2u;35(oRxN?2r%yXY@JQM
(v>?_pphbpL7=0L<aZodO2T<LImcw%as~3h9}A`J5Nj|x4OLMaHD)kkQ85CP7$rxaJA>hMl;7u<A=^4t9J}C-v+NfI`>CG9(8yCM
?>M4#?VLUh)O4O)H*dI>sJ#Jj2LpSIZu<RBiQ4iF=!E>8=Cwh|)i55ZJpi+*gQ`s<a<918Q}p{3nt}`)f(Md`Fe~a04&3#9m};Km
1uT1t3`y;@v@jT^ejkC@d`<V@3Q0LAd-|F$dGYKTJ*curE_i92?ssQ<@ziog&<?Y)1PsVM!=VZM6L4OgQ9<bm=K<<u6W!oC6s17f
4y=jHIC`;7Rw$oi-$Nnm4eD)AvyVOSc?W)kWP6RL{^+6t7*2|yiy*}$ekT93hum%hhU(roYo6_AmiB3^(BVoMc-@zsnoaP_c%~)@
nP_-;pv6-~hy~Enaziq-kF<bdT1ld*AgCCMf})A4Vy&%XvC1afvH15hF{D{TOwLlGXhp|t$j5gacG&ThFja^rDq+lWx}5NDH8*#X
YV5pj=&N-@aJmiXFq8N)3a~aVLb^9#HmC!4LZ!qoLNa3bHCaGF(UBn~rSlo%i+6oHv5v=!b#g7f0l^%*<JuB-nEATCPklk>yx6b~
F#L#M%Y|0R0j+B#{B<{V4S}PM3My{w<l=&xwh9O^(VRGFQ+J*=nhlw_l7)yCCa4f)3utp!786)3AfQul;>3Y=(YiwPhE|%vDk^28
GVBH<ft=<`NU}3jGe!u^QHmnSn&UDLs1bL|cW<3zyN`I^I!n0cI3%jZT~g$zfW=~I(Sz9};Nz>A)hu0{>!(7S)WlMpx0R;`1>B~?
3zlX9nq`|Ugzklk_TxDdf!qagNR5?v3y?YYv)=4pK^!7%xMG3=A|ha#W0=If@BIHR`BOM+H)mY21$U}qJlh0{DrJdK`1f7b==z{L
=!&`6-$D~3^2f-ghA0k_gIG|zmh;9PQgIP@N?^$}Lt`lkIZX<fk|C5qiVRdO4VtqUPdFE^W1UErNJ(lTe8LruP16SUsm3Jv5SfQV
_QoXTj-H5k4b!i#bU2XhT~mEU2L${(a&p&<&C!F2Qc~GxC78KDN|fEI;nIb?2Bw5au>(}cTcB(}MhU}3;gwZL)vpc)A{lG6Dn(<a
=-z8u$(@^ygfWFhvKAcRL~AoGP)tz{xQt?p1`4X8F>Z}YX7J2BUA54YMWVu1Q&pS0$|{p=9k!P;-UCLl!rr^Otd7jvioj5qlv}jc
9QELsF09sUFyx3ph}5P<x@IQGWr@cl3N?rZ?9&EgOe<rS1~|L0#KgTJcJ&()0hr3zlRGXniU>+1WSImgrlcs%sj~BsSl6~W%PyBl
SAA!9DLT{cDj9dJ>gPG<YoQOWnK(4ViTQXi+*uJ6KrF*>*a0GMPYBGzis~uT7l#-dW`}z=Z%|xeh!~lTDr3qU%2!6{(;L@Wr!aF)
ytWjQG9bkbXJv(kj}W)<K@H(7jz<V=CB#SvDI}o4M4CKiYeu)Avv*>5z`)}A2ZpIr!h+S%qDU|S=!-4{0ENtrVq9lA4yuGC;U+K$
7%S1N5#<S0o9kd>0cM&U(iqgpgS(Fw>8ZPRn(0fbK$C_NZ!)DY0wKOFxT-1Y6+z`dKD}jmDWgIKB?-$%aB-CF);17!T%Lfe&c^ag
NvcW=*j`2kZK%DwUS`N>9}xHRIFhtrrdf=)$`Iir?)b6h{PWizO+KtX|B`#NX9XmRNNl7jp;0uH`y3o+V$@Jt(G(F>LK23MrXzQp
PR^+Ldcbm_nv9cH+@$4a&oBiRDZZJKFhQ9&-qF-f=fPYKy(n#R+IUGQL+RnzcqV}OH|IT<>U!RfS?`T`K5f^Mj1PgdN}0-|$kL0B
epY=BNc6vy-|bl{!3UFV0x(DjGv<{UK$HO3kS=Juo%$9yfQh7qaWG+PJiPN9_v%i&H}&``cL(WReL9&qd2J2UQ#FeLII)8ex7`uM
cJ4SkC8o#1!KW@k0+Fbag(7A;V-!_GY{twrOcYC2Ew%{(s%ohUNXEp$MKPks77ugKtLXGUx6lBmw|$h;x#k>7Ogv6XJ%h=-?Te!8
9z{0@c>p|u;6RFEB@W~+@~$r>Ucen>PDx4V&`#S5bClC2-_&sW1n(~yB$Na|_?X-w(cD3g0GQrnM9qkWlu-x6A}&Ppk2pCNPCR(y
$?tggwuE6PD5squ;&E&<ZY*lao_vY!>$DMZ<0SB7A%o<CLBN6#i*gDkf*OGUyNFr@*ntU>4<XTB^QTHssjUIXR*RTT3`0PikRMU(
K0x4Hd+6t^k=@(_(T@(=&!0SUuU*kx3CL1#<p?-9gNf)(+=Ud|NdU7<QA1RrLLZ%(aREu8TF_8BNRXro7@&!0s7n|EjU+WOR6tUO
gw+brl*H&XERa(aOiaQBG_pWd6vPxXl!U-ifk{YENd*f+RRt486*WNwP$D$6H4Ie(QYug*0XE1u!*zGz$RA&=4!(`k7c5Fq3_~q4
wIUmw52@0N-!7+71Qk>R!b1{`DaU=C3jFI^_&{PO$T2EGBi?6({RDB8PID5J6e2`414<V0G=L=qNIVoM%QU&T8aO~ZFjUm4chX)l
>&Uo7WM34JFb|m-PV_|$G8B|h6Ww8gDQX~@peP`UNhBm{Vi9Hv5uhRphzW*@2&tiJW~ru{nxKTyts|kBVyXg~nyF%@q=J$nngR-j
qGl3`ry?s9q9l~Y6v&{6;R;G(2?{`Dged|@mm4rBN=0l;7@;Ylny82<l14%)rC5zR4LT5sQU*0+?m%FfI4De`K1MMPk=Nd;_dOnZ
RSp>aTJi!fYHY!yL1u<nWFFl<VIH3zyfT0J4QyF30Eq?gP4UEg@!bK(pnqVhlBy<?V*vWS`{Y1OR760&xQkE3k{M1S3E?7e_#dA>
M4gcA*9U{*o>R+azR!7tcF39FWHYEosy6HG%BOfQv#UCtdwdNLQ?98RqJme9q)Kst$smO^6o5p94r*xrcub)fc(bUIdO-rAB3CiS
=20AC!1UHU=rM<mwTB1ON3%f0=G+c1sSkQeMKilsX7f|ybRNJtnf^8^TIw8jL4qT80MQYc4Vq*oH`pVQCvgoW8;dLtOSArP+=lU>
uwG_{8-F}IvED!VRKH|*=@<r&A!$q!L{Pst6W9-)9Y#_1ugH>(U3<R4f|*rE@;AAv!$`2nX(~rZ+|_<Yhd!>|(wcZh5u728Z(GAb
k<c|Dm}@6l3--nep*)kx_2Hi`^u2WHdev;GmEPhuPf^)D&qe9|i%7i-CSe@HBoL4`3<od{GH!4&c%4b}yBrQ7?hA+)l1>x40iqtP
JjPw-^l90`E*BtY0hLmMtZQkLC2b3Z5gmzAHZ_WaSdf2rnRz5i^_^8>IVUKBihNwc+F~k{OcZ0m*>tXQqKk^k&<T8TQ;b0z*qd33
DIjQ|C<2HLGY?rc&6|(%Ph6ACYR%?}MHE*{Pj)VIh}aL9-==V7t*#h}rlPhQf?_y11L#8NXosv&kRj~|9hXW3F+@T!EL<iEgP0~W
FhNW-lza2V+C|X?kW)E9T}G=;T1#Y26eY8oq$-+On3l9w4X9HxekZfpkUzlVr1$dsIRyz2_x<@w%BR(=a@Xd7QJQNH1MJXb0OW?~
!;*+F#{?~>EDDES4!9cC`oL?n_?yG215H5PzX%8ZrQCY_d*0{3;<)x|_=U0c833VLLXl(=m<U1{Qj{5KC|#zWyc=LQ!@qt5CUG+G
NMalPpQtE5lm7%XFi`%s8l6DaW?LJM+~dB;`gchj+u)EWFAOGc{+L%<5VF=^;#vP|s2qmqhGIPCjMA|aInFX&8@MM}RSqMn|BsP$
p{Aw%+f=MY!yKG(eOy1mE)(2zzc?&{k!I~E!%)-Fm`9Q5-ZjXkQ&7~NrAP4u5<G%U6sTQTR4&>ec3W9SHSf6<Q@jwE*aAF+8&b87
bhK(evLp<I7KitK!(tG0{%{STWkpZ@*$f{u+5zol7wlvT2jD`63W5kK35c2^kolAPIU)}ZVCb8ZcheZn_2Z8Zwm9hhvD|w5I(MOk
zzGOqK+x%{<Q~8_tTW`8sE<?`D~DH3)5KGZ)d{*E=#euhL@x;wfb0RpAkch+<h&F90ul5OIs6#)z!4-!ZB*uq!casxB?-<1#Y{e!
F$oa3$4Mvy()^Hhm*m^}3pc?GG3KYF3wU5L3+S=GuUv)`^B(k9xew#Su`BC91FBFr3QBy<WLg$)>c&Bzjex0-vO@@y{5#GiPS^rZ
phVC>eweX{BLJHTpabLb(G=kTOD4ciwn8RJN?H!!BTjsNGEogkrg$FYhV{`y=%fn!fz?I(*gFVlR7iyr89dzQGwtE(m~?8N=NzT8
55)rl7zEN?T!?UmnjoqY7E+RwSs+OyO^?*-P(X-CNsqo^AG$n;QTC@NI&(nzB_*u7<YpA3n>>Ytj$DpxjX@B@$e+hFp^AbcQa&e9
G|-fkL^M#8h1?^8DT&Y;6#fOv(E;rSj~=oH_<6)Q5JxtKBTI%BQj(e}XhNC}&x8jU1IZsCIdXMM6GbG2AlJeJj_u0e!G4x01p5Qp
Yk(KBFOCdo=;TUhm;2<z4}SbVDLTK}+9N{X>>ILR2m?WaXBw`rDN+w^Fau~7NXc0tMAD4SgH!78{Xxk-N#7Mc;+By%z`Ns~D>hqZ
TQpm=i?qp*u*a93;yEDHX!6FpaYVM=T%vI5(|g^s<;QmBi$b^S^4=&94i3@`&Ua_&rGZ@_rAh#*XrVllO1cI5JVWu~bOXj|X`tSL
Ztz{0Xu}OLNYGT!%r#O^@z}8`NvuL>q|v6SDuoJD65BKh7%&b2Jck>_+dYu+=YYTmuiMLz9xt3JNW=&wBb1&#!A{4p)LD==k{G$0
P~1$!Tdshf&>1~IeM5=w?+VDoyoAyu6w1(0&>`S38Bff#1yB@tWq$b;Jt^`J71+2#Ay2tr*igxWLMN&2JL2}w_c_jJ{dV7sq_1F;
piVl#oteM0w|rfHaaZQ)!)+WBjQfy7A$9Wa77+PJA8z6)6n%%&XkHdMP~bjNJy<9rVLxgm6;G(r<aw0H?EHYb4sddPToiC*;x4$G
9g$q4_^1uy)_meb8>4~4k=H5Ru;gQ(#`DM`q-FNNiIfCziV!*n5o}YTQqh?hh-2D09oM>g1rV@}Y-QM7xGNTQYdLgMm{VQFcHE{#
6pOnt5XeCYO%l<dGhDEBo)}64?v>K1R5Hj=atxlkwwu=`-<p`8eC@dpyEgSgxhBx#^CBN>V2>6d+mlK96dVICBnUl>9zbwJf+2ec
(mMg5wjmDlr{!c~COsZaGNd@b7%N|1fN@z+prKD;{S%qQuuu_9Mk9E_W}>R2IG}n0*=St@5=!musUOSb+u}x-*J9XU<R;=?I3kD}
kahOK)Q~L+ut0kdP<x3&VGi&xWgXf(#RI-g!P-N-r*!7!kLUG$I`s>`8fjqmOT6s7qXeZ1K(v^}@r=%RWcy=5$cLH(i3)X^E|R%P
PNnXZ%yiGiO{Khm-DV{K{qmYnDN%?Lo<JvIUdj*5@B^|?oF$;3<Z>PdnJ9!RLu3TR)uhuQ$t(%2_Q$SdF-06J2t>4Ap*i(-Mx>=p
HB1!I`3G`QM8ftRbm@oh;6Bg=3iSr_1I^9zIvlQWeQBU<-MEQ@mkJ+XADk$D22&{QBt+&AsV#K;hr(cp_#Es-ut{3Pkwj2UBZJQ>
WpZp0JEQ|BnsNUaolg4s!U27{rn>&1(0jv=4}pFj)cf9eV2JHnD9iKKLrN*4SlT05V|WgR>;*!p{&XFMCK(=3yhsru!m{BN7Jyt9
^*@C(tm!)#krjyd!*U;9o5QMOzX0;730xUY5IlYkhS)SV2YcE<M(^+oqxsdmnDy{LK6p7I(dUZ7>@J<|W{bPIbrQ=fTJIEMI}+$<
T!*63$s3cBVCJW>d!I#WcZ_WrO=ZLor{0)m&6fj2(MTHwg__+9E%b2eQgem`+ebudT2aX6aq~{{stN9joK-lsW;=4{b(bOv1BY(O
9ETmYg3m_>v(t&8_Xv{9YFlF4L{eNz9C65di)=NvAdNfYm^fLBaE0t0fnX1?pZUxn2OfXb_b2wNZeZnK<V_d*G|HLdl~Y6WDYj+C
u3j*~Q*fz94O_+>@lJ6L7$Z{uyGCq-`nQIdO$@YJ1u!tovT>~t)D2Rz{{DL5&fMnJ%sqQ>Z+5J{AL!){?6uy^&B6vC9NPtGMu4N<
RCm5m#2q8szM`2azM^1bW~|J8*i4(%E0F5&hE51^`=EK0IEmEq@-s(C-M#L)JFppz0^ze}!)Chad_@CjK3<)Dcz`|3{r9V8v6RlD
?qF|HXooPPBR_Lr;grZb{S<f}y0`RRdhe$}<h2eRGeZwE**Qo~0KD6QAv+oSi1o?P`rg^s-APz!nMW~gNlDACjCq!ck}>ponhj@)
2N;@g<%*i9)E_FWLp5o{<0lCY81V{xKxT$1KF*QOuytf(_!Pu(p<Z2O9ZLtY*}YK$`=0tZ<i6wbmJ@ta%dxDU0t~(V$G{JK_NaX%
nF^q!^NdMA)d^7$!4w2UNemP+)C3U}geXHZFa-fhQ3Vu2Oi;{_MJ*77uq8+l=*aROBQQZlB`h=)6;PEa3PYo_)Pzhxg$U4z60DQ*
G$3t-R0CYY{=|WRNy$q53)l^~pI~vozTxsBYDz+ah9|&mL+g!(cwss)^pl`nwuVd?;12X1$cFw1j?8PRp3B3B8mGrZXE+D1Fg%7-
Ketg$R+@STk+#fcrY)JAlcYJ-5qeFr`R*Fgp`Rm3$0i2^>YRleKKC|p$e)PEsrr7ML-LjKLl`mc5l}&KZm2m-W*R<uk{;$rd%!)v
6+{S#gu>E63M^|T8C;{{X+IF`$?WjK&&S7I2cfkvZMNPSF{f5ACsHUo;bCM2DOn;&9-%k*_PE*xN!h&7@#T|I_G#12^gWm{j8w@a
IQ~gd?6d|%aJ-Z^oa43kJza;E(`J_3jpjP`_4e%u^}(9{S`S_hx%Kd*==_q5h2WeM4}`YLCmJ>|)xBQIWzcgtnh#!eA+~-1hAM9>
#he^(7~0t$mZFz^BmU40@3N<`K3@yn!h>0F-TQd396aKQ7ns8l6Z{cpFd1MpN1`^?0Q({J?UbNs3SFiL2;~&h88u(sZx>MYba<wb
?gVW)`Nfq!u+CHM{qOXDm-%7a_rHJV&yv6H`M+;Z7Y;dnz5xVLKw_RU05GI4yClrGCoAdK<)PwxG(q~L#p(=TO?<F@rv&Am|B>P!
cB&s%M3gqp1VgWI`=#aVKGP<7?Op;<#D9bO9HGLS^vv?lBsVuEC4yi=3MziFf?^(HL{JnIgwsWc#73N@UFEo}Lv+Tdzg}N15sXEE
#HMNpmI%9-5=0bGQ$WWuWSXn7t<?F1Jdof~5ktxD2_7aO<c_fbdEL;jknU|R7b1i-(Nz=`7KFu73UGnMw2VO=EnJOAMlQlUDhw_Z
D6zbRfQjY@BCSffK|ExKD7jHlPADVG8*-;4bl=W!P!m-p5zOj}G~|YYje}Aa&X`!DnTjc<FDyh<RRmJ!VqyvnjFBi2L{QWcF)>nD
oW$%9h*Z3%AR57{0Dd?$4Uwaj428zYhFT(~U}VX<AJEOah;E_;x)gT#*q+P2%ja(%n`_Y>>g70{+~mek!21+MNZ?Ti85P4P)!d4h
ReevD(!O__Y*yvq!l~}uC>-GjRJb5gf)up<bY1huk3^4$I#wm3Sw_kzi0y{V?V=Q7wS0;1k#Q-4B4%}^HTIr3-0qENiL~L<lP=LA
NK+A6RLH6#nG|}IQ0m=ULJ1;RCaHjsBnSwk(V~W0k~T2SH4+U{aEU?EwCEUunwlYqEfuzauWVa%B-gKRN!sm;2|{@$id4s0ay^ow
B9QU7QyD`FHgH8dF=1E??Wx($sY7(5LW*N118kxNa05ssAQZGW&lrzI5aPBw$A)n%hOv2*yig%O+$106;{L5ehvI<$WCbD}$Y^Xg
A7{7oKA3{149pWBesG=UOk#BZrcm^d{IdGuDYzYdNq~{ZV!y}`oe_IBro{l0fa4y7&};Z%&FXlg{Hg}>Jq=Ch6~7!i%y6@e_jKF4
b_FQ~<KS<2AFxhhD(v49ix8gS`KbVh&QU0!G>B;gf|`J!D2YI(hLr%Kg%Tjrx<r*9^@GJ#cL-Ff7J`rp*lM<B3|>xvnJ!tZVu?m6
n>w(iC6vR8l_Ofx6gm~bOlF-XD2fcY5gNdzQbeLaMUriz!8#SoP>3ir1UUV7v&@Bh4pXzB-N*5d1doq!+qY=Bw-2mxf~p-$9z(mG
M|0G-kI2V&sbe^Fv)I?){T?{^7WvS$(-_7qXrc6bQ8p*2wHWD(o^;VkbxSn>+YM-+p^BOkgXQuHV2Dvn7EbOt9W-z_2BMlM`g{ii
-W!eH7VK)21sLc$oLwT)*%(&&{-eE8dQVFGJ`|M}8A6)v&_B4G_V76RdOq*cCK*qqnA}Q-e{s+(jPL`o*rsDiPu)MC=lvhiRs9+=
RR2(cKk{nJROMJR{e!uucb9TZ@IODsgX!h}ifhfA-9LFopPRqHXC_)!-V#_JRS)ETgk;8opd+EwBAR{1P}kRoeDzD|aRV63YrpAy
F^VFYhG?ko^oIdJ`iN8OCx7Aj_1yF4fX_RVIbjMXkfN0(DQZLya}RT*(xwW}YoR@KP&!3;Sj{Kmd2kv4>%7Q@4N;eBDwmKPh<<$z
Oh+Rk<k~@TS^|W02{J31vaGI@s9>3(l!n;EQ$#zs;8Bq12*@NQB0#j_R29k;QxjEHP}Ea4jYJh7yU}dqMf3}K(lS+KoDeI~Jdh|U
6sjaOF)NQYQAOxsR96GC^M-*OBBw48MMV=n>Ecw)Lq<&tZNS4a6;*H&Oq2L;`1cM@Njc9D$@|slmlpxmBjebpek3COAV^7w06y><
Ap#{3?E_E;Vk|29;anX0azO9AU=JHP#+<(_wL?Tn5|KyVaOz1ovx&iz2laNrC>T?tuuyh>aQ|6ML6jw22=*HQ^3^$26HyHSQB<ul
Qb9a?P(Z>=JQ;<+(fSI~s)YiqLZTdnRx_E3L8C<}h;*5T2K@b$qww|ikFNhSyoYnWl$J8IpW8iPdxh_znTnF237BC3p<c01=imo}
@d01cDkDM-P>0NXk2;V^U>cwRh<64Mzz5G=cL#ah;AbBXhj&;ntw9F?gzHuP&_&JeIv{y{Q`HwcAx2Uc2dsni{;diEiiqXYcE_i;
?!cI=ltD|a4o6g|dfT3$ldc^(;$h7F76%Lz@!Gck<;3R=65E1fwtZ(=_6P@%9jJ@*kx3Rsege)#{ow+X(<MOz0VF8_K>$ev5kL_l
6s**;Q$)28OAHLiOF=aQ3;^JS%6>IP5&TUBw>S=DVsn)pw3weJf|h~fCnoMl+iVmRG&%t6rxGP1VGd47N~8{eQk^x^tWh;2RFM!6
Q58fnGyyWfRLezDM6kgSK-5JbQ56L<6Q1-rIM5A(N&wIbL<BNYg(AZ(A}~tJixH!L?FI@;shX&mB90hLN9>PzNm~i22FH&#+39M}
@xI*~YGJ0Y>N>-ugb_*ke;QB#$V#@M>Awp4q~Dxk4G6EM%kgshOXr4DwwNo{dNA)lJAxXWs2mfi5$K{3TAAiqm>7!?P`Q`P>O$gW
^J3d2Mv5^SXwt9}iHt27Esg~MeR<RWzOt)m%L`ODtNW?>{yVjPCm*|X6porqe|#Y1%DEyjIhtSdnE!DbzuV?Rq=D$fmJj)U6)*9u
dCc>N{pc~ut!_m}@vbesUa?XPB(H8ZxZ|_tu~h3whFtWSh0;%sR!XN{2Z|f2xhc}%&V_<|0JI#+@YuZ!a9>1I62V6fJt0o0EuoRM
MGE0M4S?fx7e;f#6wZs`dht!0Q?!%NaSP~$2GKW_5RfpErZXWCLw-4n4HR{T103HPmi?6qPl`6y<QvO63qY0$D3EDM;+9!;YaLNL
A(&5R9Sv;_mA2JwDHs&1SmJ{vC<ZtL4$00<_2;O_5)#4Jtk#bQXSm43>cytBzaB)_echo>lFt4OG}QP{=cml{j1VNm@@SL617O%9
NK%m!x8@IYAvHz?A%YU&$swtsXiUF8HL3^CPGhqRgWL1WotO@CLnfpZ#Rc9hCPB#UDbVXfMwB(_<#{#RJKN0BS=upCmk#v(&wX*{
qqUaTS|?7oX9})C(W?bPZ7biVpt|C_)#P1obkS^|iW?rjei}I4O6?|(s%>n7DGF$^RIx|X2w@0J0MPZNt{uz>CNQo_5cJSvI6|Zj
ORyB9&_;*?&6^-k%gdAy7k2zwl!zuu35`f967Rl>I6~;7L<E3A1cPc+f=R)4Dy>OInS`*x>F-($WsFWokCvwWd$_u+mQX$oTY(J$
bV~xm4o!K}HO$$WhNXyaoC0XMOav4Z!Eh$fo^TE3m6sz_sbxeQQ;2!H-hoR%UWc<`<>MLNVEIyl4<=vF)2|#}Y%L%|uCZ5~m<M+b
B*^k0<z^pp+F>~nupkJJ4i<@&(e~qk#ay6#r!=B6!m5<a2`o_TS1z`rGA_g_Ce9UwbX&WYIfJ4j)({;lh=d15M&y7|1^^?&y<Pbs
y5)HC<awdvr69(E9!$xTz|ru$%8mflu{Ahg!v#W(Fq9Z{5^{(*l7cS?W?JGJX0^jZ6j*YA1y&f5Urul_AjC##QWY&K?AA*%+j!>;
v;&C<=&wt>xC=Qnc%|1YI3DkT;)P)+hKEuu%NlNkviOjMPQlxYuM7q10<v01QK*o_)}IqVZm|lWYgi&!Ldj^J`cDwnAovAp*Bj#W
DKtwlapg<_$;_R!IlBxF;A7mX1SJO;2(iKKfg}LUUz&RC8J}a2ZnDTC3>YG!h=`(sy=)FToT-n7x!YvrIBA8{>1E(&gPf~V#pr1s
I+}u<YMZbvnSuc^0oL5P3595Ahsl-^mIZMlD<wEhM`#flxq;-U>V~ATfsc_4#^8Zb%r6?EAf?xA&plv?#W+0fIHKy;!=8=vAW7(s
e3=;_RbaV}rZ{(c)ZDh}-mET;5y2r=wYs{od**!I&1lU9zKrX2OB@~SOrcob(mO_S?{j#Fz}rD1#4ef~Bn1!!kT~Lklm_f7r4|>p
PEsJaB8LvPt-E%qG|Ik)Ray-@L@8xyun?_1WMSmSfr;T*a^gHr^-%X>fas{I#uJ;7Sr8uerDr?Am4sge!V+`7s7+dYB0=cuMGLf0
-nAtRx-VWZG1j;|;7~Z&4eO{tGZH`n7WK^UZ+B!-LCB_(!RONuXDqp8V8nMz1&D=n15I_Ji8Y)CyJMrdq(QrTmnu1laA_vg3MNW{
e3}rdp`cTlgx19;R=H;yHRWBKhV4>@+u}((T;=hK@5sb)yOEIXPyo7uKsHzkr+IL4WCjR1D!K&I(ua14>wzwXq)Y|~Bo8Jx73<%O
;DercNTcoR2dV1O6A5{+Z$Upe0V6g?hcAy>a2lXHl<r5h4sAe@DOXja$RfzJH$q&TJGFAA(L^L{RI+UiPBc-fxSEti^<j&cOkAeG
#9AII=c61qa!3zIYnrJ*)*{d_Y^pI+FU>zQ>5P=McV2t$Le`6tk$m}m*km~B)5Ar+5PXSO(`A+_V2S0Eq9?(h8B$S1@S##bk;+Cf
Eq|aLJ%}E&Jb|Dt(-@$k=3(oobe`8~k(%vSyqUV@=RoualNx%dkEN>`K<Nzj(-$Z$e48WK0!NS-@Co#xZAUra7byYXRbp<EI|N2y
9yC6cQ|xhCP~5=AEOwZXsDza?jNB+py&l6ALYJKeZlq~VKE)AUBaz~2wg_idFPU_(l5;%wLiSQM%sF!)^(mg(X<U)A_~mB(ZQwLT
YbB#vyGcY!ff^df%c6@B2Zf#VX03#&Olga_#-3gtH@P8M6WKs8N0Zy>-1E`Xs#DE6JSARzUa!}mTrO(1hPdR1xxq@87wT5cgRT=k
))aZG8|BiJIb(;}9&>?P=-(5?U3j#L@KwKk&g}b74H<h2*zjx5O%4Nn=NjV%O%!tP$GE5h288giZ1~W#NEn&*;^L^1LZ-%mNiGL*
td@4oi8tPvGtO#F3NDG`<H3_hCLIJq69RWZ(P0M}JYAm7sxY29sxHuWxfd*6UWlPU!R8<|S_7+DL=L$R2#kO#UbvGJPa)yQ8on*u
)tHnS#1jz1Mi{aN7%l-2MHXqIl|j%iz8{@e6SFZU2O+W<!=pB~s{PpX$goix=4u>Je39xz%&8d*yvC#uh6F;Th)qcu)=rpQhNNUF
Ac1^`780J!@u93?p;Wb?`oM#RRge(}NWpv87u)s+y*J0WMq$j8wA0iBD1<=-4Cgq#q{qU?phljc9AmEe-doA;tk$d2`B@w5Y_$Z8
q+Dp_F2Fe55IW3-8PouppdkRP0WyN+r<ZpM_Ah4$^#C}Pp?yjY2uBL=nUXdVfvZ{|IgzP=!R|#!Vbv;6{<X{+ybH#uk|qI>^5f`x
%C&&RAYg;O=((;N9+st2d%BK_`|L1v18nZZ`z=j|H3h7&vk@e$q}%T<7F<wF>&8ytmCJK8-d4!@>o<OsiPJ;9Jd0k1qu^@sdKPT3
Dma0JBUYPdZouH914NkkfJ!H-=Rsm=K}3#R1VHmD0VIzhUv6{1e4)<@r+E_ha6ubmC)^mq<e89@?S0DO$I}i(@k)8X!@?&qn>;69
PE8d@8k)7rQ(-ZOsgB7<*TozJLAPg17799zD~N!{u=jciM*#c2SjronaEElXC(6}o#6RmPlU!gn7z#Qo#3X~)kWECFbYGP(N&qYg
|BmFi9!24Rit$TdAI_M9Y=L`NV?ci!8<?<Gp$q_4kS&=Bd;k*sIfo8sFx39dpkgP@AA}LRw%o3j5QNOoSdmDw#FNu^9Nl<#&|ULc
cX1*kGsEHl@^`;IE^_Y`(}z9B3rR^1`uEqv9?C998=axfD#_*IUpVpMC+EG##RNxv7J@~DevK!%yx{Zj_Jf5tn}efH@!qw@=6va(
<%$N5bV(~)9McU9QV$fV6gQzg1FWSlwmy3QNs=D8Uu!wmd-Q8`?-TvspF`Mvrzuc5gA)?GLtOs_Cv!)->2*3Hmna;7q6E3f>VHLN
Av_xFQP3z2BD-xiO^Qm19lYRy^F=WUh##CKDN9a+5YkG*i6aXSl{6j~!yKj$1t?}_NSdv(p>bEI8eNH-xp=_ZV<EuRh}M&XjLV|0
+RHQ{ez~0UcN1G_lpZ2i32GeKE6c2ud3K#9rWMOF8k^C{Xp~g<&iBjbULDG!Jk>-!nY$^`<qV0%Qimo{#cI=(>5jDLH+*U?wPu=y
${CY+Q3XNCNz1KO<7LImQw2)Gl((rz@t&uwG;!uCls$-hKTW>bYRA8(VxuQcktqCvhmaxA{c!R9F%OFw@GqSBhX4oBCtLM2^e@iR
vQEZcOPXTbysNl*vyMo?O{X;+@F@RCC*8(O{rJgAqj=hN%aUy$bBM9PRw5!z3Bm38dy`FFQ@b%CNqdK<K{y^_rg^4`gQ7|DPmsS;
7!Om4O?>uVROusp8c9CT?@Z0GXr_#@Z0b5laJ@&6;w~EtG?Y_CrM7RF%(*e2T~C7_vXC}~m=Icv&F)!u8;1<U4Eqw0A(7XJjmVMR
>@W}p36QyO-=+?Ny~GP)jf68F(6X<t9^4*B40_~9^rX|Trh5)i7^jOYn=r$I*awGid>tBx9^=ms5e!NX(wggMV{p<O2>n`5o8#`M
be&Gt7gRVy$$P1II#hk54%)MTc#mdMdC(I?CcQLCvOdM7G>19s(ntqUI)cxcTo0&2pq?jEcxr-<HXwF`O64%}k<Cea=Z89&C?%ZG
e78&wUY&i?AG}vOhiGMTXLLPqTg>IbF3Y4jl;wAuPS?IMvEQ?AXB@Cc81+a|LedQbxahmgf$SrYNbQm(9y8F~&-W%VVZ&e~+Cp$=
4mPS0&@xk&ltB1?-G{^UTjA{OTj{x@a;&u+7Ykk7pJsySc=0DDX6ip4lg@tUOrs<7peRGRBy=(K0}r?e^<0hnO$SeZfCi}OCWblT
df+T>a(H!7!wRg)Nkl_pF&S`}G$g4+I!x9@L9F8fnI@1aNI+o30W~Eeer$5)$}|lFStXj$Pt6+|>^KL$=_AB0PD@pa%3d9QN)hFH
<a;>x&paO!;Nz@LeG)j`5x1)l=?&mxP)wSfAxuLC_-6*?H%u_G%WzELm5zm>m0P&s^Ug&QOXVLdt#W;Q_dDktY>3Ek=O)h)I7B_T
EFJaG_W17S-n+y|6_-eZ*6u64W4qqt!PwptaK824uW{b-piJi}&eA0s^A5@clj|MFK0x*yc?CUy;K_k@*@pK$3B}I{dO6&atdoRM
K?H3Oxcr_zXx`zp!frNd_#L?SQ0PBj8GTUH@q`$vgFgi$BJLprs&xrCb>Zi*I2FOukf}8fdDA9M^zq*Nz)olRXy_VY3Uksy>P=6*
=yMMb4FmnuT7|wqZ`sGB_gPdrPtGrzbB2JuPiu8(vL1+d;3Il^Hymp`=MWxXjjR<D01jF;B%vxvAAw8)<v|E9m766y6M)EfhyZws
Ao$O<$&IwJt&l??k@CaN1~x)ASeRIKkR~XE5P_J8sDP>>CZM8<8lf4OxDFjT7aWRy5q|EwCev?`2gtFYr>yoKeWG?iJYZZvF$fux
61?`O5RL|H1hShU2j|_#8n?121SB2Z5~Oh?fd;r{Z$bstm%$QRj=)g{zeEmRhhL`>*@4#E2yZpR*FAXptTl~PS4Hj6+78U<QfY?)
%kv-f%59#bY0Sz!uX7TY(Vm21SYgu2&4cg(^5)Gar}QE2I{WwH9eU^1nlfL%GTZ9$s(cO8cF1}npHIp89@IMn^zilgC&_^#Ql(ft
P%LvEE$?dvwS?3z7V+vXErdrwUy6%>vh~^)jwZiM2P6BW1Xhh%sVHGW2k-*sC86@%$OM2^aqC@w2z;T<=KC~l)hipr*x1k&d*q>_
L8U@?%DDq}xmz(pxOT^i6D-dvb_`fX2A_2;mqb=6J17|dN63X)W`sSh0&i?_B|W%e0eQA@MKcI=`QnG9-N8fHJBe~?O?2LFcJb*~
J0aPcVbKbrvU6;eZHovGTUa7%Ts?TpGiyp+Y2!3K5rD+C7cV<gxj<gFLfxSe+|d*QRh(B&n=%%LRTM!MbYmG4)VxhVpuK`%fPu)m
O3>VR)ScA>b2&yROAr5HT+pUq_LLdt&vGadcz_1Oga|MSiW`j!SIQ3tI8+9zrqXJn1UrJ()UiB}ER#@Zh--49R|yeCW3F5#jf=GJ
)jQ(Tq&eg{Qx4{}**HMhleW;xbhl9G*&Dh|Tr94&N@gZW)oL$ZW{JDr)f(8o&D3887(&X33DB1~a*sQ((gl^Eo;Ji+yRN0w?XIKL
pzd!upmGr)j07G6o%e$Q)bS1s5P=)PZ6F5*_*a4yi+D48%!<~GkU&^O)(RJ(s22zvcR~cVwWS1*vA$)EoXxO1ojP9nr-R$2x<ZM&
RAhT41w~{<4GmCJR#<gPkqqO04s4t0NqDbJ&N}tYERL-pf~czLsBx-YQf8MSBVF$2%=l<c=Wz6ZADn%2s%nxWR_q35J24ADW-vvm
3<uE@VF;kZZB&&i5}OT=@0y*|F=9ek<bg$4K$LmF$YjMEFbLzTt>QZn5b;_92EmBH%{i&?W_Yokj(GE`zISRwVuS_Qcf)iIOxAI3
Iy6Rs3zk!MWVo|Ysl4k_28R~7nTR>z1<f<9hPU1b&9_-|4I0*{H8LIS)D9y?aBEvPzA+2cnkP3kfumwCE!D<@NZGN3QGh8DxS60Z
^kiy-sfDQrUuPYhZz^*Sd*j}$d&Qm;72fB4N@7udNLDCxI@Jgr@{{10v#F$z-Q`H_9fs1|1GIL6hkh?yu-gZMnq!m?5*D;WBaU+_
FyV}grxIlHH^>`Jj^kV3d~g+p>YD>^h$>MWiEn{uIu<Pg{hBu>IT&-4P)|ESf~dgO>40s=i!mihZ6-S1_*{)8;+o;c_ksx*Dun<$
q;Ofxcdll(^5(IIMClkFX*=kg8x2aukWh`aSSaw7SG}h#Lyl)eZf9CULZ-Js1Wl<0q$O)5%GL}tEL4P0D1`vaMjU9vf=P>3Sd3$H
qHG~@8We2K`N4*|t-L{$qD6vh4wZU1??z-bvpgM#1=Bd)I&`qmJ9xG^*rJ0b*ktuI1<v>eYkTW7In%wePcy($__+*dNhvZ(mA9+Q
yw^8obV;HlW$#gSh=f#NI&|poMZ47ZEZ({A#pB!uY~y036+vQFqN1g2J5#4bGL?zY*@Di@BEnCFJYJZs5((l{r@7ZtoY$M7zBE?z
h1=A2x$I5R3zSu!lI>39Z?0DX&iEu4TFy9S%EK*CY^m#tyPTN59~E65pE{k%T*D6MU7SYnWD3o=S7K&?R8)$J3MeRMbl}%~>&PAT
-&*Jk-*&0ly-<4xj<s&hI_OUpY-IDMCV(>R^ek58^1;z2CK2H~0-cU5Ykl#p&r&#@gIh?5hsvvlLa?z2@nsHD1Kh|!g%){c`J;*n
5Nlgm>VhK}<cWpGxDpWpk94)!TOf7C!dtFjnF8rqyW*#*5<A~BH^&2)#L=rmnm2qkR-9DK%pmp#h}#Qj0oed<B?#)2^xsefz=Ti`
4?xExR|OtRbkxrjjMNTz<${u~ieV9~>g#uA(mUgF2^qdduCzr@Mx_G>waxUyqzFw&l6&b#WK|xwFvh~rB7vRfVC<nZfU?gXLqWZT
J9WYn1X(qC%ra3xXC~$c39d9@4jnx4Nv%m_6fNu1GQ+Oq>DG5jtX|qG^k+_x)PYc1FgLCE=ngwl6Sl@d5LJS~U@0IG8tEjr%kNaA
$q_>IAZ&HeJ4huE;Q$>==GRBGTry5`n4nVNyVzh}$UwkK5TFXt#W>Vfw-*x+1pxsSKt;4T5TYb400>U=M-t~lb4pC7ED;=9c|Hk?
9bIvDnur@XrA2rttx!k6cWNF-PYmOo*m0Cal))rV7CbKKVPt%Z)c3H-d{o2<P7pAi`@}<@CvJu2OAE=!;pA{;_XDqDd)@2_5zyg4
egGSQpjto)5Hcj5Kx2oGk@SzGy=U3>#RIW{+4b$z=n>i`BqA~l86uLA(t7T@kB@Ij#!o2TQ2hwwDdno=>%(C6x3j2j8=csh>vx(%
jFUTBKiOvI6M<rbpujw8-4$g)hi{BH^3QzE`s0x3EF6qn1w@${!?ECz5016f-uRhExx#4F6IUFmMHnip1(`VfzL4s*eTmt3HXoO8
NhjFx)uYwhig4R<PQ)f^!<5wUG|LVkQp<orCLxF~p)Q3$!C+9-3V~^aHTrfdUO>F*99sE8&g48bC5t<13z!}Rpi&{_$h(JuqV-3}
a~9$)y)edf(c!C`e3Op{hG#fsOzXs)DlAY&2*s39PkX}XZNPl~mGSu+J0E$bO~&v9?hNYcP3H!_{sJD8VamN&P6iznfE@?)+ndKu
;kO_2CLo~&r6?Lu-fC@(eC-n+_VGmYKtAZ7d>7SF;)h8kQW1fN0o0gITsUtI&dr^Or$|{Oq)3H%I&5}gq=SlW1GJub!tdS)zH?C)
e$bMRpt$BB+$Cv6!VX>pL?PKZ%tC^2&{0shlX{wQx+n(VelAG>EIn{T&W#w67%9Jv!G6VQ)?rDNydYZMHLs3|hB)le+oq<4O+cGq
V-_kRivnZD=xd9>z;kW~D6lIc#AJDMB%EbVEfqe40>J}&u-l@I4G9iJaA;V1PkTN-@{`qvPKuCGKSBhmstY+v5{=KGaSp;lNdZ$l
w3fnRpomJIJ;?z1=EEq$9%RK51i+n}lUeWUFde&$7=ZV8JbMi^(uZC0Z>glhZ#!Oe!^!|qrHFt<2;V6_d>qJW1_97Kaj->6P&tQF
x$l|K!NUq+M;IwwGbx4ebu`OO8DJLUL4DJ}E5a51%##&(PbJVNHfUx-Bnp36?6CnQq5AK?Bl|a`&kgDesm~UD9WZ-(dvtW4j(u0x
LB5_j`t`gF`%Z;+X9fHGECWE03t(Qc6m0?WyuBl|N0u6sjnjbhk{wO2*<g%ez+4UEM{MC_Pl0g)l*|tyKJ4j~CJCcS1Fl2cp|H;K
vx%acglsz=c{)MBy3If~ncmrsTZWFe&=1o;U*cLK{Vj$j%qt5M47!j#qbA4bo&MXP7gQ^G#8j>b84*!==l(k-LsYv-n@a!I!+#Q;
0R;{c2gk%L4v$mPhIOH%84P@o4uTp&;f_%zl1ggNA<Q+~KkjC>1Q<jj@)$Rwr!HMSCH#*%{Cv+n?%N!Z%RLePK_Y^A$`pc+RH^~#
0xb%@QUGZnaqPf(LIKR5LJ*~nuGS;sDY2l4qwSo8a$P!jLAWj^W?d{%X=&w6DaPRsx1dj-*9?ctXQK=PPO=|bWa_mj;E1I$#|5C5
I!CqLY~#6{gV?x*Y?S8~;1sC%kBE4q^Yn;({UH6)n-O8;RXzP#+3mr%OeJ%d6SabA@bKq~Llzz@V>rAHVXDO4VD9{$GwhC9ck$dj
!9Jzc@Fc6-VWm5Z5vW+-hw?yjvl}Eh!Pa$$Ujv(wwDV06%9?z-NR<46(*-@6muaLO(!~0tHI_{zG~tnf(5NsTrOuGiJaS5K;swf&
PEK}R!fsVSBddtyUm)sD4ciYVQNhui=x*X{C{Ej`aEsB$Vni5GPprYivcj;NE`1y<ow}{3OsEty0i@7kXrXkJ>Zu&WhB2mxLJr2o
G?Y}pOF@VXLhElk4ZY`2O2<yu)AX78PE2a|?c1|;pZaO2UEP7&LRVV=SVQcPa!dIWtnzEO#MFNG$Bz~_sp~ZW;yiB0WT+GcF$hGe
etQsn7vq4>P~bF!vFk9tK6-HP5g34jCnyy@AKB6py&gvq%ZRG}c6E+hDr#>Jh-kq+{a5o(FSFwM6NwI1B;5y>LL(T(wSP94L*m%W
g<kzo?jfpJNvetc#14vN7CNrU%Op^9+sCI~Pmb{H0Nw%}lM+N!69g3rQ&LeX2@;QVA%&F(XW8~db($*c3Jgp$?b+yF9<ReLlPE`L
W)A>^(_9ps1An~h@zCY~_ZU>*pb(v8jzIpW3OqUT2{z;)MCt{~0qYEaW{cnko#B;(4o<;$RxZBdFs#9kt9d$Vao6tAzM4afRqAGD
t;z{9i;UK=T$QVCgi!<exuZs+B*Y^)C5RxxB3dOUO`4m##4AfD2~18Q_Wds#<1SumSraS`B;_VDbjvlM!)Q5_qj05gystfaRN}+f
a|XIi30Ut#(aNf8dhp));MxhQRU6zgSEfr18YYgB)+Kh}sby~);-*d<4lL4_CMMF>i>%h0se+6j8#Ln-*EqUwHylHxs0>I9ZRHhB
n`%(B5OL28RFbhxD$6@g#aE`XK%y^1E@ojmW@kMtG81O<jt1RGA*ZNpORPre;?psvD6>?FhmFnBnCd2&RTS;cMKiJ2G->T{!iWrK
T+3dzcACt>L$;2vLt56)><o}95$V++E@tuo8zK>aA-+I133*6?6hky26(lqR-T~e9m}!_IB2&7eA@vkU6v<ISQjsN4lq|tP6%9k7
$FsM)*_R4pc{t7hfh4emmdVKpP5AyD1MLUh6HS0QPT@Z=>dtKO{)^`}Q2a#Z*a~QHj3mES>4BLn+wJMCX+}U~2kA@dkg!?FPpxcc
hvfrw=yTEIdme`s+}{3skm}@&k|Jr>ne+JK6XlxGrTvNVHf!atS1=SA^37~_Vf`cn>pzbF*#V6u4`1*ii{oQf2(sA00&Wj*zqnWo
tK#1u!vj$<KkWpY!}n|t8R6Hcon(jyfAbLqWp=?rv@{h%Pt_}uX+)-kiYka^B59eVD2S+<VoIQ;q=8~c1`3pwfu*b)2#2T@(&M!V
F8ma@$cNIxwUHF3A)*e*VlJSDI|>Kj@E`qPo1c@o=xlwz58LJHM5c|7dk_u?Zu!3abtf=~Xn%Qi22Kk3{u|66jCCqLXN0X#C&$JU
l$hWn+K>eSNR+KivKxa4xrGWLQ~f0dgrEU{kv&Rhv;;Dtq%@XAPViTQq6wSiry&2%3LkjPO%gOZ1|tw^A$t0gq2`&t$3YaT5+Mo_
fhMIAk_c9S3K0zi2SM|&x1odX+Wp$*cZcNrzB)okbJYroS%z!@!#DIbv{))KT<swy8zG_m`=7z+8s-zp3q9XUhXZGESQNypeir3c
pX)H0IRWGcsRc|}9S(>e{TN5n)Oxn)h!)-&?yMiuZd4qZAgf^jSN<t|h1!#P)ybUU0+$l0LG_^u8GD^&pMiaeZMl===vUHgz+~?a
FQ4EjA?@<&9}^tTrE^sy_odxpD9BA>p~Ms=q~AI_P`-KH5{{xwh`SUe3rdtU&;<jg^O>DTTa-S9vSiR%SQF$2fNa_4A_2e;2c`DO
@9V?|gnzHEIw|@hD_)ZPJ1_)7C%~{lKQYo208>#Wl%N{W>p-ebHj_w5Z^KzR4SESEhFuPme`lOHPKb(GW@c!DT40chh_BTLyTtyy
hUgv9wmCd=kl6+ikS&wUvcKVHP(lIl4=?ZILY;4%`ucOn%mDX5p9$O=6&Vmi8<eq&1a^==JUha8^!Ibrl?4ZG*7!Cg(EQ*9DnTNd
SR|oC@WG(b5mKo}$#GRirT{v*9DDczc#qmTS@UI>q9ltEZqEu>wCIhUFxbLpp&yF_TuLh1iqg>-vAK^n8dcI&bYXiy|G*yF`I_hr
r#dQJMR(YTH7VE8y9n&JNv*U+Ox>7)hvETm5a}5*9L~~y&FIj^?p*d4{P+gh0w9@4lv;MliI`~u3W_3C{^(e^&XfCpEb;&-Ly?$G
XkH->5AA?sOa51z)4kfho;p$Eb7ZDA7=Meq2E%M@G8MM=N$MlPPPVF4DJW=4d<g35H@h`F@B-zkf+%hg`ztxhn>=vn;{%u9SnwXg
2AlrGZ*Q4p{kN~chv6n+J!~R}iMjA1VlE(B4xB#uQD2n(&|hXg{fybhLnp&EgqCH1pM?40CqET{Hb7k__@wrs>RL`2F_KUHQbS03
Y*~{wUp{(pZ(*Djhi$Zy93VjGGba~KzIIzMkwC^7yf`k2V3LhIiw!bJX#NMd!vP|CQ=x)!kkrdxbQVXs#W9{K!@b!Nli+TAllME{
T6Q|-kAw|razOP;Wg_)2Be9N{)_~mQ!Cwc%5k5lDh92cqILQ2h1jGOo^y`p_lZiX@JFz?aO}nzBoywIXjH;7w2}jl8H|&97IK!Oe
(M$0;$p#_2I2`>cQ%$`EI%}k~5Z+G1G-nh>b(kNfb~Pvb9(XAv@e_m(ga!|yl==7Xlc3dm%2EY_A7H`q!!E3Hgz#jUfyh)jY9j6<
qD*BH`~Aqf@7qXyedvs)OE&$+7C2$z4~Zj6Qg^@@AQU30AfKS$K<<Yo-QMZSV<DkGPE{XW9-w|dgazZ>`35?s20|-kk)<mIUJ3#w
p;sSs(>0T&l;&q^l*Dl~`MC<A?%R%_<Qu0eAaTi`S<5^gL8um+F_f}rk*PS;QTm}02$U&Fnj#v7@x2ND+>HsPT_~861HXT{eb_o3
NQf0uMp@Sg0_iH7M3Ko~8=u}|&N*usZkk%^r}U*tTg1|1Tb3OvNOpal5QkY#cY10Bkq{}wyfG<_Oq(>Rw2TI9MUaR<hcYG98lcgF
qd=;n&I%!cW+Wf*!!~nO@-qR)i=8^`(rJomn4&L!k1(3-h!%k?ROdTe!EH=o8Owm)8%Rh&7{R^h!6Zsu90i)Y4h1cyXw6Xrs#kW#
5xpQUBCv_0Q%u02ie-vHl5!|4BD0;G@=+ZpY_B&@C6(h-NMV7Z&7oxujt4_r%t~sLjmQDO;w=ZSN+3|Pp)lR4MpaGTm?N~ql{aP)
&JWS4(B81z)sv08hG{h-sKa|p(Ww!{<1W*5(oBq_d>k<Amvrp!n!u=l?n6kV7(&8rx*}u=NV17S)~0rXI-2H{1A1afNJ5Pm+GAh|
0YtRn*qXy2Z?%`P!Zfbnb&IyLT*xjZr8~1mC0NllFoMZ)<#yzC;%{CWyWl_)b(mFT6zewvq@yJ6ewO(3c;z&h0ncfh-QCcnh6yT2
ZIN-rh6>_wy`Cb46QSJIiO`2mf+O2LhN>tWlr{AA#FP<znD}Lg3_@Z|WycuWw%JQoN;Ou$JSd!V1Niy_&3n(dE@9Sg2XV9?q*97a
L=z+^%PLHup6TnPLQttPAb|biAYz09FbE(}Mt_8F3Ji$#?@6GElLz5JND&PYgCs<j-xtbH_4ObIkGw!J?c82IeX(jFb}i+VprE7Q
90NG&g$ig{{uuwd{C|bnxM>f}{)fGX5C2F1ykPrKnFth$@L*B>WOs27YIv#us(JN%aJbr?sc_8art@9PQ;LqflV8Ho4Roe-Q0D`B
DQ%d}xvVRzV*iKu=1tKFO|uvI_Q1qH%`8QS0dK{@@M`#7popSi>-;lXMGqwUXs3bxg7jg|;@|ARvKW<OD3&um|1WPIJO$vl+@C&v
7<PDP6k8a><>i5qc6rkVL==9yvEswa=y~(6FB_AiVXLIW<bIqCMFbS_=Mc&5aUOJMC)t=E4*fakY{tY1S@c1_r()seUy<6?L;K*+
o&7!DE8Qvs{62WvV^87zhJR;oBfI~<PcJh%e=G4WtZYu!*GWkT{>h*5p{bFy+#$e3oj^h?&eV*b)a9NiE}vuwHo3Eftv+F%qiTj}
-@(HsgAGwbLO+uS4m$tvKHhFCu*Es>ha|EPM}OVm%Fh4g-O`EC8eFZQUM`c>rbEm^blYKR0IY3fbu>!~#Hbldj|GdMwz)CaUt1RY
inIYSBoc`G-Bj<c?nd;WJxQ=oTk}w;!sS<y51dG_McH36X-hSM2%o}#!f(^~FB31rGkYE?qP)3kH5pLyR$M?@2=!Q2QC7oJs-{{^
Vh7mKrUI7cT+HH`zk^I^&1YJYn=@Ax-g>8BOVDU%l8BPD|KmSTN~^>BeekIWH0W(n`e8-UqkmuHt^L{f957g*Fl1RiBP!ZfqJ?0J
*3#Q=9S+?SKI_wsWj8(t;zO{`g(Ry!NV1nd=tIa7^6qdm*KN*8B!fl!zCRW}|Ha&qP81|0G*oav
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())

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
LRx4!F+o`-Q&~!{V`~9v!GC~UL_h$4|NsC0|NsC0|NsAB?;c9feb^4{N$%28_cPUP^_;C~3_9Qg>ZbP9!#bn6t2SwsE^V82s0e~x
u~luZ%<B~Cl+$S2jk_QMR<MZ&YRMeh=l}td=(}{CicoFw_I-T%AxTxR8Y-a(C=0L}l18)+%mARGit9VqQTJQHA?Mq7ZF_Gusb=)H
=w)oTyzA@ETC%?F*LF5&qQ3YA@4l(c_nqmjxuf0WCw6fAVx`+Y`#b5keD7aA_rMP)yr6u%KKS?^`@QFHy9FMy4w<%VbU3}uFB5aQ
d%);9d&8A=on>5m@2L^=uc60xH00UVaZMvyl-4$?Q8Gc9W=I_{9UUaAvq-mR(>VoCcJGfwI}C_G6aXnmuU&AdyW1}DrmrtDDd#zv
xiRWs-rMJu=r^A)eY)kw-F;)wJR7q|P}_Da7i+rvvFQ!0^Z_oWlBjN}s3&SJotwF^$7gQ$k5?Dh%Z*ZaY;djFFRydKI}Nu_bG_x-
Y1?tb>uHpUU9?$MWfTL!09{L4at4vtbl@Gz66L|z4OOhRo}M}E>QlOn)~hbuU=08n)()=iwYV<ptqz?+yII~Ug(>&F?^OlXPy(q{
TVFL8h`lShD&fetr##Pm`S-EnY{=VdTPVt+otSgJmetPhz1%gunZdF}ec(FdYdnFwH(G5oMCRzux}Ao-x#o@Tjq&ogaMMBnKtgGd
O#lQM2+#<~CzU+aAF1ssew6Z`qL`RzkRXI0AexU!rl+Z<0V(Y?G|G)Up`+9q03M(WBoZM6nFUYNKq`4t{F7AtnNhZ+-lI=aZ6nn6
HjrXy$N*>%lt~JDjR`zeJ&J00G)$UmdWV!6F{Cgx8KioE%?YM}g(!k#29p8+O$5Yf&{NY)Q_~|<^lciRr2SLW^&XH9P)VqWASQsC
0W{Ra$u!L=vNcc9PXuC`7?}V7(YOJ8KYl0x@+?1=0HO$=)m2qLlq#S9NA>J16%h{q$*=hF{(15E7)7(IZq1x@_|;~!_o8@$B0Ng_
trzu=_xCkpna+<~6*l#M#?}^F4$uGj0ZBg=Qs{~G5CH9DSR$aoTYfr!{AX;xu|Prp^{j%Nflj0lz;|oSyzb}CcyoG7gdb(g^EsdK
`LU_uYOJgpC6$Q|56lNe@7f6df}72H=JRm&WgV68MN+a6VQ3NnSRd+y&M)$Ru0|LfG3^c{q>YS0`Ttt5B8n!<f+T+Bq-B)jZ*F6^
zx_IN^!dksn~Ub+$V(WC?H}?G8IB+Ls!aOeKju`&q<g)8+c?9wun>qSP$1^MZFXbm`BwyM{M&%yQUKD7D*(Dge{L3|dG|)Fg8T8w
gU&&yC{PTDo(A9R`_Ne~Z-4yX2CEWapWk*R)+_QX3&($^B0nV{f<k<C?jJxRl>rbS6=TTj!u}g$zwOGx69oAxqLAfHe!8m~7q5c)
VCmtAoWLLPT)Vx7&!#@!%pMX_JjV@th70`s-i{z+q4I~;p@utdtn3QvKCXPw_JWEEf_-t6c^~jC;lr%p+~Qb)=Pu($f##%zAfEyI
MI9tEjzc{YP(US0k)y*Vr@hoivXX~7DIn822w*mnfI2IT$}5EmnXbPXqDMp%)^hZ<D><S0$y|p7aM6Pi!-RhGcpaoB@P3L17=lRz
af&uz&N}YncT^pxP)3yrH6T}zhGskd(D;SKI$&$cCNZjqPSxTADLmGJBfw{+h^-PMR}>m82eV&C8`%LMYkO~72d`fj`v~?NS0J)5
MWyfKW6z2KP)<rC(PcDYl*4S%>FZbivwiH@Hs2<vzt2Mga33J`zfmBhFPV04pW@AsfK;_s9)DvbJA6kfuAd9l2XBAeKiGzUd{zFh
^=RgPU5Xs<#-QpQGCi&GD0)f{NNN7MmQgQ)ND>d-P7&^>+ZK6<RlgYDv*ovD*^WB}$0X!P1|Ka)KfVlYxg{j_RY6oXu3Bl5kNwFh
;-)^`cd<-@P$LZ*pS3JQB6nt>U}3T=&dWqyOGlsct73Ik=|0;G;*JvMjN}7Lv4v|jBc<ib{&llZ=6jAbah^Zxv1^C|bXRu_#g591
9C2iaLKOGCm2*yw6ozs&yA1Kg;(YF%<GuPdn0Vzw>;#*jsf!oNc?GoMM+=FqAy1nf=MSPZ{ABb7gut@|W}U*L4v>Qf)5qtfZ6PZM
U^|&#UT&Wmcg(Y%;VoQZ9#zYa(nItVNOuT2^n4O1;I@Tmo@>8Z99y`SsPyJ@7~x<NJi;>6UE;37rwrko#1?=i9ldQ%oV=65KhG=z
GF)S_>YR3*oTTH|NRB(e7U2Y-dU&W2Xf2}ji$%w~J?WH`DCQtuK$L+j=#Xhnh>-fifGSDAbr>&;&A`}HsPC|0y&#pcu}Og<8Ghl8
|9;USRY4@rjS=j%Ztg4~W(+5f7D_}#q(cG(mDngdnZQUz!lDeO3#jy&#uHk1%a}n7qU9NFe?R2VwC?$gdCqM3ek?DyoDZ@I6Nbk+
kH7M79nY1xgN%RQ`1=?Jjt}EDSj-=%vN0l}BUef0oeD0~9&br##K>z`1(2D%PFLk2E(g+?NyD%R;vBvrIQZmZtN~-ZU`)#ek(m)x
9}0uA1;4sjV2U#}VaEoC*?xIw9+2RIf-3OT-xC)k;fa`PvE?%*D<%ktKPaH=A`TPX!2Gv9X<~vFh>SvC;py{@j{gzU3**5*b~vfb
W0Dn1(gbP_J9uNeH{pxM6~3j&_zvIQ0!Q$^fa)`+3c%!T+ui0^Ac2xE5y~}?QQjE2Kf?N^jl+K~Y4SMa<BgwUNka~`A-ANyT91B`
Ycw?-Cec*bFp`ZJ-g))!8|N37uKa@vM85_@7{nxT3uW9Y>K6+^1XWO6@s9g#=w{;>!n2~y%VKDDW2|GEa)i`X$1rJQtic<6CQp}G
QImqw?j4yW_SdHzTn&aKv)?U{MHY6;*R62|!v^aMATbJ`H!dE^fDUPT>aID%WQ_2FblgpIU-laThed;68y<CnG}H9a;>=R`#T$%l
A2K}{v7&`c9ZP?26Y@E1H4Ydz1OiEio)Oz1fsMEj<TFC3bA+@vNlmq+l<O|*X}XB1H;WBG)YD`)QCYzy_1y#>DQW^>g@gdCO_hZj
Y||8kB+7!cMpi8POZI{Ig@2Z5@|(*1_uq6ei7Xz*7w#ZA0wg3VJzm`;n-rRd1;HbU^7FYBCBgy2y7ds(#LcCq@rN4mp=RSp5qjqo
C4nFL0fcyNz~P2DGX~cE<_2%D6_0LNGDt>@c|KIR42RN@?ZKt;_hlar8kWVxD~xL^l$PDKjMGDLY-(wkSf=ef$UM~*PHkeeYB_OV
yOuUJ&Vv<jmBOj+kQAh(J)=o%JDO3_iV@37hOlkX(dx;EK~)wj-A0MSOx+~WwPq43<=v*SOX`%OxJ4=}x}vvsP~|TbR7Y(TR8MbE
atbc*Amv0<@M#SiLoF(0w6Q^y*G8qYORd^dL|GVW<Kv0l?{KVph)TJxA%u+l>myuIJJC2iNY|x}4D{my$1IIOer7r6;`b3}1qd?{
nQ9a_gNVJ|y+#AVsIdl0tzb@uRpT*g2+KZwM!V|fOWX}iz|EV_fdlKW7S$tNXOXg1-x*r!s<0~zW4@Q@#ze#454X48&?{KkCw_OB
q}EyVuR9KP5zukk8#~2X8X*zlcqE$C%%L{&xGvMpz|B?b6UazPo(=>prv>SgR1!%nTo>YMhw0r}g^X@B9lK&hRbnA`m0IH*)l@Fp
hVhgDak|V5={+dCzG-Q@gQ!X^-T2@u@xUhYe{(zZwpy{7>xm%OB@q+LsEqg9=pAF8CAXQW(~Rk3Fi@X@4?rLg+P)n61H<^D(VgZ+
eajPjVw1=HE5sX$7Z-g+qphKoCz{Pt5Q|UqC)W2wVwbbeOP5N#t@J!nh<$dG^wXZaxaZ$_2#l%jkFOEeoCZ!Wq^sIuGZddP9!Aw{
p`>?Ib!5anefoHL_~l~6%ZfXi?48nBB63jS{X+i_wjcB%_Yo)Be1Kz`%%)s3Y{pz};=-)ipQxk<_rU^|=5++SD17r=q%tu#g%e>o
LtUcs5AtW1jadD!*+B?Mepou#VH?U>&g<l#PC9YLCnPs*DeOJTSjuwiAEY&?Cy<tTQ_i2)KK~av(Hk$^a%r>-49A=`qe)EE3A53l
|J~=KI<DHgf)KwZ<hgT)@6%J3A>~DwJ-1UczNw0$<@LL{znvGRYSv|BP<<Srf+W-Eb|clzAmKC>37D~7323EE`w0q)d3*rqb>+uD
W!&k=Wib5-5uNB`l=oGVpm^#r2$X82<3)FC?;L1h#?gWt7;yW6qh7}b%XM^q_!CeEKrgS#RU?AZ=Ya0<bK!v4Z*H<IQOO#3$+8xP
Rvp!Oc=9#bWT!;ABszAOu>E#h#Gat>uf`#+!qAtz1t+Xaujt~ZJOfn{qavi(CNx&IPiTuPU!9qaB_n)PM;_N{Y`*EtR5s9oCx6-K
`6&uQsK!Yj`>mS=w~IFo$s89ii-pZhrZtoYIi_l438!v3GRtz;l^zhLpzu|!+l18EyDCNayl5SVgGbID?-0->CD^Kd?A|EMlkeGo
504(4$a=I^eWmebN>N0M<N^gnpkAE^L`5j2$}vF--hzCfBc&_VbaK|tZbxYW?Rib4J5p3EkM`^Wk$Nviw+QeR>%R%=3GRi-5-PBP
*i}NCy-Q<Jv&%)?$it!F!^Q=Enm5xq{Ej<!diB>;V2U7jl}Cl>*@@myO*~(mFh!&eEOyO2JJV?;qQqgY0o|d7v4mjWU8oWDF!Dfy
6VTYBHj^#WdO-G_$cQ4iEbIFg3?8mjHi;lDTwrBZB5)ar<?_8F?uhAa8Fa<v`#Dj>x|{DH%u;nCFbGaKvH4~^&;Q)ou@>$Mg6s>y
!x=|^+&EZ5otcGdfyLr1D*KlSIU824enH`8QFP&b{~#mcbo)Mtl`1hFow#(PoJHJy-SrNczu3*PIJ#--J=neYgAZ36jxfta;=*h+
{sPcqVw#pQ9d{&>e1&hz(Yhe<df(9AUV7<qK&@#`kZD9!w4XUtNOnuu0NUKP%DF5S&16K}03pAx**A)kQ^3^kqzEM=X?|cOI4S8X
iw=iV;2_2*COd7#CfwKV#*Q4umbo1pw|}rICk}PBW|c4SQ6^l9M1y&1Y$p&5Rm0D-w1PYcQ|9G)3O5~f;*saeC(FJgP9HxP@G~L?
L(R)^5ET83<jv{_@gCFL51gfWGjO6ffSHH%LV*CvWobg3C?+KZAplNGO?bpLr9OImjMr`MM4sR)W*;4w#jW(W*X@p*S30M!wSPRq
!Dg$&w>;f=QFN}RH782-Bha>w(Dy7Kf`?pj5r|M(1M#7zbU6F0Ob%U`9kQf|maN_aSALUG#DR9}CdB`wWoVpszF@>ZCkMdpWeP}I
aK!CZ`S@FX<DCY047sAJl$o|69FhXxtlR=+Nkhzf>As?7^Pt0)gJ3=ZgXc8OGmRUul-0Y7Lo-t3x^|Sk%v&+MqPncdeq7BswIR;7
He0O*lwq~Sd~M>bAbc606O6dhWA2?EQXffe;|wUXPeP7U;}sE^^nPL*_6J#Z0?42Pr?r<snoHsL0wN(^P4MF4Z+DT>HZ>Z<j94`D
6O?f_o}DU&LNT)B#$YxXb1-i*Op_cY6=D?=;HZOyNd(rols#7w;iuRG3>5@XMo{5Vjychdh=&ofM1<i!N4z|(EKr#Vhr{WMyIHpT
zfAmFIK4bJdGDZb1#HOWjZT%uHw3(XVh}DswXBb!3IxA_o6w1%&}`5s*Q5MkGQYiO&wEfbL}-#%2fYTVvE+$4C_$g)AA{<Ez$BI%
a1Em#U`qgpHkf|8_U|43KI57wgsyYSrxc;oY>0MJQT<>_OV}vhCL%xe{QH^xs-5-%#Bx1wvB6OQqQ50*c!H7-=BARX5E6uC#n^tC
F>HPfkEARV;DV}zlOOYDbx|b@#6}Js?e6rmiv4?hIBRbyrNORBKXFo+KRRtEy#@t6DyP#<FCWPo3(1Moi-nxxw!{Mq5(*3FoP88e
Qx!QkCioHy5jc2D*L^vtCBV0W+SZ`JHE=WuSu62CsEqYy(lD%9fx_nxj6{owc~uiXa=6KGp@CDm;6s=QS)y4EyLcT771wd8f_Hia
h#d{y)YsYQxqShi6Lz%P#`3T=yQ2?%e9z|3AAkbI?03b=od;}`x!_!77xqHP7$6?#F2x9k8-XRKD-d)0)MO^XG0TV=tv1D~l_o)A
8b}zH5h9QBPoX~M`JoA<>E1)}owUwlB$(=;uWLw%ko!($;|@GW-3UZ`<ltv0Mt8*L%avmJn{_)rkyZp(*VR0Sq>G@+ehj?EV&e7i
59RoHRf_FzEsq^4uQA-J1LVvE#&wTjQaeL1Xmnn6#a>hcXpz0$8W2=rH|@tH@D}rDa=Q9D3|)Hd;v9bS^fmm-&WdmL8T)1BsIJ*|
gJ!?Sj5mmvzrG$ZF&(C`wQWo;eXINbRoW*1xx>&*4<P9JALT27li_GS&7Ia~xX2S(i1(sKITMb+6WQ-TAOd-Uaa12eY90<bs8=`0
E|B=k%KkvP2gf{_`16dt$gSuj`5HC#2q_2vFme|#&>YD=!*1FlvV_`bp}i5ku|?9$!bMDY#B-Ml%v{uvQzqfOA`U)n7djE?Es6#j
UmvI|gB~rr@N8R*b{%Ko9OXcnpmbp(aWP}W_K8MA4GNd|yO6__8?)_=h6}KaL|NU^>aU6dZz;S4y+|H5w{6TuM`74@c=L2Ip$Shx
U)9?1HL6Zi;JY33Sc)CeE}vtKt$GIxFzOfYuOU(aVtl#n-FkK&9|@n7*_kO=EQ134xt1c(uBrv=pBhmOsG+-o$y>YM9Kr|*;7WoH
S(ZL#;ExmKath7Z>}BST_mN*UEI){_FB{XfGc6_!rGKPEMG$MT-^(7H&aL(QB<&49Zm{(1mm2FDncL{*8W;ptj>@!$mKH;m!U|o;
SSW*0=6*i~xm!Od%|lV(fwB6IgXW-@Mu_W6qUK6vqY1jV%3;k-*-5n9awuNWY;W1FP@$C-L4l_qhPQjsY`pTjc+{a#QG0Qec5&sk
bH;+tiFs0tMfkTq%Ma`2y~mg&j*pR>VHtrY4O$YE0Tg=dE{2Lag75hjn6t5&cQqQHVY0kTYwD<ZL(t9UfSKixfZK_=x39a0A!@{B
?N<)BRcxF&X%vr6G;~vrX`C-%Uh^>MMK6rUnD+>(DFJ7d$%8PEjUCuQfwaR;y435tc1clHd_l2==ZD(SlaIEGRq(@NcOnH|?>W2{
CnDKRWpdBukeUvS5HN(w;JoL~V&v{ODPwN#FHW(gBF-gaxq*!FQ+(wM@G(k+A7MDTdoT|KYiMTc@pVo+d>;Adw>)Pm%EwA2g!e%V
7QWb*a?W#YtS>mmFz(Y9zDzWSDY3n^6++8b+>sO-i9oMzZs?xo#(y5Xr@!pF$c9x;jrp4#^mnD40^tOQ;z9+>0604b8$x{flQqQ|
L7cO4M=8<SnkI>k3kHs7X(0|s3kh0sqh1{iXll5*oYRnfq(7G1c|XNR?vVHUukXR87i*)3{>Nl6S{d4%F)mx7=%jPok4`VNjaF{-
1N(%~qVlq$lpyV-;vsG00`8N;DL0=c&n4ah!H5E6g@GB`ZZA5sGRQ}2CBZ>#x>l5tla{NRwHs1D8_yOHGQS#k%TA6<wIok&1`CQB
q4+}*CjUR^(|bpcDkwmu2q6jpP9XSfwBw`jgsnk#Mq@#t1W07}ddfhH5o5H{XS8<qN|a1w58iQWW7|RCPUKS-QKjhpD{Ol_BKs<W
l8yG%A3EnT-8g6^X%Qz7@k&J{C`1D?0#?IZvF97}+X8V?_>Z0VHDSM^@RqFGUJL)FlTaHS#ojY7Wnw`EPyx9Kp~-3Q#fc(|{Qf^Z
PlCe1756H|$`AQ2nt}HXX)CwcjyK=X?tz91E=s~#!gO@sUd#`gk2m1RgYa<gw+to)5cnI4wqUg(SujsUtWoz=OA!RHRG0#-)M41D
b_6aswY(&+VR@nKZhdFU`&W~*b<i*kATl~cihQSG$s8PHxXMi|lpv@mTyt*HE_5-b1xwD*ZtDdEU?IP8BYbw!5)UIcI%3RMIx_gC
xi)NOPKe>njde7ueWAuO9@3r0JewGM<Ss{1->o8=ZMeoV4V*CB%idEOnwnvj{20F19yrS;*gzX$w!GLeokct1R3&F&Q#_6eKBAZ2
3Uz&1j(63Nnzrm86<o80Q{`(WJL*yi)9ky`zQYD;x1{Ji1lLF*_F@T+G}(P?K<TxAJC<-p*a{3Nxdqv;f$T-<s4!Bk%XL;-JQx>4
0<X)x=HWt=vq5$*S&n}C!V4N<<f*)?g|P57${__}p*Bhoh?OI7nyo`y;q{+1`Jbi#hDYeP=ER-ZUS<c$LEH}Vnj|G^7ulHlek*gN
o06IoWiw>{DqIE5P>x>8aqfE6(u#1g+wXZI*%iXza16+DCNm>8TfdTa7(Kg87f@uPHdrqmtRI#IHa=^KKw!Di1me{lIim7@zTKtT
NA(r$7qEs$lvbhcxJj3N3B;lXQqc=4Lxkpwk~_Qmdi(Jn1z>GIyz+Mne2+Pf76E@`He>>mc{qQDp1~TFbVHA&b85H5kBFANL{FVy
)J!?3$#@(`BSxowl;<EXl}NS|)SauAzS8hAYEX}ebmW^i@ksZ=(a{YZWwDMlaM}lQI~gw6v%b}DJPW@(=_`AGaaeIR8YcL-5Bb>K
F^YKK;A#$x0R0dyP?;Qpj+d_o0weMf-g~P?9Q4xak%Iy-pjxtmCPmPq$!2~eOhjvfub(kVJ0665%Zb@p5;h@{6N4S3z)we~q3|Bi
vK!wE9{C(Ti{cg?q!Jv!L_3xsMDT;Mr6>oLAkk6X?u6g(T&5(S394t~vM4A@0l}1!`t_YPHdGcF@8`@te?~zuiP$&42C>g6w*eIQ
QTN$YSb*roO<4EcQUoj-7f|)P2(}V$!dd>2k3%mabbIaPSqPRwra55KTHL^+Euq5ExzG_@SL(XX5ULJ(thpX)WXO>E^y2eRc=<-o
)`!9yc^RhW#`HN8d&CVl36%V|u-BE1V3zSv4uD1vVR%l5iMt+jm>NHE@6YP4`t^IxfF=fAeiYWpFpVjr(hu9mNy`&v3d%+T=XEfi
^4@5iavvU;L81X11Ucf`6aiu@G{h;1W*BFBO3WKuB(CPSlvs`@E7n&*i-tXqGEhzxet5+r010L^^NC|Fc@cYt?t!F6;zUx;+h&cU
(EgkpU|7qEBo4)gTPXrr$LR4n>c0l=Su>8ZA9*@g0Uu{fqYy!>%M_N?&k$~*f|iJp3+s*Lh&Q4A@NhFHzOA)89Z1-oT-$tDfXOYb
v(}2@b6AX;0C+emynU?_<J;OBD6C2#pcPa`Dkq$V0V6k#u90!k!ouo?89+X77B8CjI9sUiWWJrmGokL`;J(pA5gjO_g-@lm2Z`9E
d^I{{5hd3PA=yc<ZI>a0IFoTPrdJ6}k~%dI$B@4WwBD3a`v{v*?T8`9QasCy53;!v8Dwso8_3W^d9k#Isc$a#`sk>4J=)G+I#AYv
Q1Ne!F%MiY6+ZO#gb7&SSAA6;r)j>VpQno>1G+;QV<-v-jAk^FD*{Zw%t8pkgGPUcg8BD_U*ub~3oXVjnIMTFnSwHB+75zH3Lq;q
i4Z}4Jt$N(2QBiYGVk2_8&TF*M+p?aOlL9qRw8~h$YOSl!SYBBJH$gUf`(#v06wsXkhGL<!;FwNqq(HD7~KhYuo1RfR2I_yF?o13
Sy@G_kQv0->8)~#^HtzrTr;PCo8y6ia=Q4~LqOs=($L$50;r_+?3~G}Y-0CJ*xq3A01q%g2oV>tgR3x$pb}{y0!V2jwi6urQS$sy
QBSH+jJ&VKE4sZdn8pa6^pw52^6>DTaAw@qaPRGm%xT;oc9Vf0E-dLL*UYlx)`cr0BxXcA0G|~A1=xjAbEQP8L&*_G`vvFmwpZo2
dQ=<7qyy-SkJ|S66ow`s43Q1;YNGnL{3Uqk4`M$FU5QDnwnW*<;fnoO;)8nnN)i+BWNg#+l-g~!D!c=!9|(a53X{|EiShI8J@J8v
mmd<~5<>L+Kcu#Jp^-}+1gBu0-HtPcxoXAZ$i%jA5oyYrGCcDjPlfOwoc%#ljV@f0#@Zh+r*H5Z6(APqoDWE(-Y2$y50b&qKo+g$
Hb=0BVm89l))C~9#SG&%^N|LenZX)SLq7ipu{3z}I^c1&`{%xO=1?HiKF6%f{ryvez^V?AgQ>ZI6u&nhQG;ihU5anmb8J7Ww7id@
qnt$N)k707k#aA)x#N|XsMNxIpI7&Y-S0RtL~MJ;@wzRAesbBVcGmm8ZnQ@6WK+h@sb*<qsvQ=W&JIX%+IKqcJh<3?ID9<jH@JQT
fR+_tC|s!B@ffPc2$y$cdGR4V%6u)8M==hMU)7E{_*Z@D4sJ0jo8>TM$1%+FsNmOnf=o8-b}y`3`PXQSoSYFpj4ME>=NzOKRCg)K
e?Gz~^V*DyK8;<ouLO;w#&%+Or*cht2<9gI9-kK{q9{nAlMZ8AijaUkr+xdokA7V3LfW~=-&f9#IXf+vuPAd`o-s`ACOWsUqG-w>
l3>e(2_s}+)L7u`zi&0>BX6HG#=@E`j<=OlXD?%BqP**_!bIfacXPmp8sD4b+>3>Tq-4<pgY)solcPKwb82QBjZ{eN?HrVa7Pc5v
95X4DXAO6G$HqHU8utU+;gvhrqzrzKZjGRV>8o11L4nP5tsyvcFEGHN0uf%QacV{i1eYix52<`dz}{z3>f;z&ScnyjL+r95`fr2B
S&{jOfhieC7wknk`15#ocS<uGPXdWr2#sK`F>8S02|`IF6pOde6q6r?MMf+pSt(;}L@uj=w=NGJ`mOAO<`(NowV_u6te{WD5Q&K_
a|fQM*5CmP0i7@>SIe}_4lx*xb8Mx0Jgi@yn#?*trX`gn@L-MF+0!-Eer?XVDGlX!xf~Aq_7rLvUs7!d`BkK1G`5PHFj!<nWIvg>
w?rw0F*$1Lbncl_FQ=e#F|~u!SQteaIoR}#viF#q3IZg4UXG@nBqk^pWlb8bbm_dAHZECKS;+yNR-gbyMgk&;^CyLVmcw`h5forP
_a8f7BRC?h>1|`m4J_K1#LAZzXkxIhQmvwft{60wVvCGOR)vdS4M@XkH*&r3(<&W_B$aV`RR-lA%<RlG4l93bKOA-=tW1dWu$PY&
x?T|AxXj8AnFzrNKA<N*C*Z*=SjmZGd}&5Q8StEzB*gF6%JCTm70n7tdHV4V?)k4*$J@wzhvt`Xd>dxm5Fk-=(XeBGstQSq!gcx>
5~M)j>O0fG#6Ds=v8!@&K_TzxMi~a|Y?zhmTa(L=e@P=i9zH$#L$0eXmu#$Hyyj&5aS>^q#>9A%!nCQuqGku5LXGfK=D}f{<7zF&
H4Eh3$Irj;$63h(L<}!o@t!b}QiXCWCD{W%@PuL@N#aVPl3Qwt`W0FOd3s(3D-l0K51qA72#=SKA=!F_k}zEGXz_d6#n+zG<()ey
iwzH^-!|}TXS++|rB>sf-#CZwaRw1$zej5Q?eDHH8J~*NKbM{TvF?E40Okl29W7(ACmy5AeYT1BCQVU{#?Tr2--AvmQzndbEQX)n
;lZGvyS`#RJcYNvahe=}fW;j#Oizh9)>W2mM5<>g0agRk?v|O)DRBE%<2%*olIIM=37uEmTsm_qAV7&8Q<q{MxNGEqpkpn(M+H>f
Y|4PJE(>|{Tmz>bSL!fn2rmK|It`RDliEP-gg+4%!XUK{1Vxv^i#9p)#KL+=6TMNMedz<-ejoDU|Cp+WNGSpWbfS=;pl(GVK@j(5
D6#~hBPbFQttt&FPykSZn*XQtNvJBQgZif&#;a=b=P0PfM=nKjw(ZCTw5E`2{#H{nBoqQ=fO7l3&-Pp_|8*IknsfaP6+Yb8t*Mj4
+30P6`up$qDofZr7)4|k+u<)G7MJA!z2ZdW{eN5QpY1*0uW*3R44*tyacN+t-uD-yc+Clap_HGs^iQs}!+Ny!{UnEtO>Zz3>n0U!
e=R!vjfcm7JA0Egm69iDesi<!!-tv*FPd%wizOWeZw8Aj5Bx&+R(J<jA&1y=V`+M4gUD$v$)A9RIjCutOi3Mnp0GH{!97Br7AI*+
VtAynwDAfVq|J><YS+(oS&m>yW_dJ-d_s*_vqxDM7C?xN@!Vw>jA)?KV|5NlZ%vq93%LWh5E4hJ@cU2H*p6Hq2S|)bvYI?o;2v9?
=&)NpX9DJZN2UC8i@J50LSW%?{JQeTe`WO=T^<IOretil;(>7vIKjqqLT;Vq&|8mb_~=7zcsvCO(kzQ+QpypfV>lZ9KRf{-<INwj
^yrb_)`RV+4;l5W7H0-mLlLn$^P&}f4mitOK1N|ZT}PDJ>jol&s>Pt)R->teJ7kE|Bpr58>Ml91&RfsiIrx<ZF+uhTa5u4`jielj
q3Qb|X0#`a2^cnuS;4!ZQEqKk1qg;hThjaW7kaB9p)f*{3LXz-ajmW-`lwAj(SXQos^mw+xx(srXt^D56-R-xL?)Gv>>a)VbYmq!
R>}?lZw3MMMa-cy69%Z;`}azmf*fJ~o{k_K2}Bop_2Tb{so!P;#t^9@q+y25Uj3P(7cv=mNU&Frm&plFWW)^84h)Iv6nQ+C!fS9&
{~8>F=Ml(}wBj8)WEqekvWFvL>p~f^BJ{koSqmvBn}XhJ4_64P&J7sLR?gK=4;(lt(`_Mko)8~D9BVPh(%}3AZOH^fLBnw2oC~_Y
X%67<UmcT|`jsTnVn*md7ugP`4>8{^E5hnB!7F@s#^=-%JU>CSg=T|;P7b*@#he1%tcW8-7-zA16xg47_SL%A10%L3ATlj^Cmk4$
C8uaneV}VO9!6OLK7q+$;6IL62{sFJvv!S056<U^59Krk|7NZrfPBEy_n?<F@+3PsVjaPJmWq+lkO_~<UgBU!pGoB*^3u^8K;=AT
9>8W;hXQl4XFwgn${7}d65A;wnC$8ZFt8QBIE$5=7X8gk4i)!X?(>3_`>?*;L}H>~TD$(gXP_{pJE!x<r4BS~Ufgl71b6TDp*4RV
n`0tU3iGd@6xKm(7<euYCiIUqDuiEX2u@)Ij+0m7a^M48Ub~go0fu41t!){^N)o$JtRXj!R6k+OQ5hq_6b2B<9#lPM8aDIR7emaV
8`2q1ek(beF6;#ganm9gWhP*x0TN6|c=Rr2-3tj~lt(ZST{6x?<wgm@XmW$#K_QuVKtMDLI=IRiO(Vvgc}F>g8|K&`PQjhVf1q{(
NP@5X%9@3pg!Ueh<Gu57KX25s{Fmc+H1f~=fOy0FqwjU0v}_^vt=dDe1&MJ{uBfG=t7Ul(eWBufNUK#ud+sJLVWgBVnQJrMSUStc
Jev2&!T_PXE+HD%3wp+KRxNfUxVO`qkb$>Z^V4Sg<CP%bQGNtFbD%NAKD*^a@}oDb%p`xF7H}rrH+bi)eAP@}hv9X*ToQ;#u<2xA
5ii&mXK@c4@9#*w$wm-OXSKtCNFcFwkn(_`(46m#dA!czR?E-rzFq*prRLPTDBO1u1Bfp$v<Am>1a(tJ3LC?}{w8}CBX+$za*VAe
$qEP=J}Bp>*mL9HA&Q)GHg$Be@IeD_-s{~Y=60w@ivKQaeo)0kG^Comm-%e9hEjhA7a|dY<f9mIhYBpV9LkcWElAp((7ZcsY7r2x
q;E-Q%3t`7L5G~R7-Kf!rMa~7u(M3-s5)Ks^NSRCSL?nW@8FOoc1m+c+0gdI+&S&I@K+FpG@HLxtx1a~Vy6F+_$cwQ-1#fFX_est
-902Sg<#f$4<_`#9*Xf+d*UyUx=)7~Mj4R9>gU%j;~QSQAx?vZe|$0{UO{Tv9v=Fy8%sVl+AbTchFK^aDfPlcQ|;3kEYB>L&+nY9
HFFvDt^f@v1;1ZhW0W?Vv9k%nj3LFx<6j@+&xoi^1#VPTEINq88F|<)sILi}+1#;l;=Q}7&7?B*W(WQFM`IBWUxi%f2<LFVN*i4l
>v+-kA;APap=E|C9q|u)wB1D3UvDc5z&w~e4rNtpdt*0+DfA?mBlCVb--Xr%@#nf~mp6Fa&+F_cV{mZ&a@FvW$r~iI{H(xue3@>$
D)790c5eu3PyL;8>(WvDyHkJL0axdKQ^wKT<s7H&gh8|Ar|S(Gd?v<YcqsdUAmwQLUVOEcAq&a&_+}b6rrLPpF(I0@GJxtsdEyis
>)84BaniW;(>A4J&T4Ol&%cnQ35!kr8^z$HKw+)XMtI$;cr+hvVPO$2$YPPYy2=xp{}{_C^`)s<Tjo^53N(DnNcOfzN4Ajk7m1p&
GTiG5esvPzy9!A+HqOxkFVoj9`@%vC+R-o|cBp0$?EWp8(p$|kMuOAWx<jgy*~^Cs3g4y8aTqMluRiRui?yZU<VQ!NnctT8oAtHy
B6~+;$HrbH>J$WZE_$5qLxxW?vcQ%WqhxANecKaCSiOT@kne<=RHw<r8#Ls8?Qbdv2R5ENLXAh~Q`ytvoyKAgyDsqETz>n^LiM~!
>*|D2ZIw$Fz9(N<i9h&X`59ZGW`5M8-fSF7@bZjdBch6)A^R<z{H11YO`I<c`S(do$hDT*7%OzYX&-r_>b1d#91-WXDWgD^In1li
wWAwJyZ?S`^5^f;;}@c^UH;nvACb`&5o+3cH2@*XOm^z0A0-C!k30!}_3*o<3=<94rhe+ZVSYN2cyuVstR_d~Q8D_@${gMV`n|%p
oIcv;Rm%FG3qiTHOMc~(zOI~EM4+Ta>&;<dULQCL0u10W7%{$auFxGCe=q`mVt|kl9QP`WYsWW1)fG?yA>p61_p04LW{>ZkY4#KB
)J2>%SlW=F?3RTcBm{}>$Q1~jDgq#{5DDPz_!u3ai<a!6Q`~RGefC~Z5W!hH`v=POFg1aBW&1C!&s>SbaX~O)vwtMShwfk%NM$P(
dzleXbigkY2zqoGcbve^@9y!~MeizlMe8|P&c>hX?)6I?rMv%6*zLNlw}U2W4K-cHboJJ8TquZ`gMWymf5(pH03`thIQ1QXw1NNV
e4m<DKy6C9B7Jmf`FVVPu^RKKRhkqe14?P%4=*iJTJmejR^5<MZY$&?W&<tVhJ!)8G9>;2Ii~v}Meb@B^%s-}-xh)3Lq}^gal~ef
Jy5x-B`OpFks6Uc8nR{Ce0IWf`QDb!Pq~JV&}kR9G@^S47{;C1F-SS@fI?{|RMx5Rku~G}fo6Bl5<BwT>_I;Y#`>K(7XIIKL?lpI
n204LJqS(cM}gWtaeII__pCTO28pa2o*|@G0$PZwg&cDV0|y$`Vx%;dQ8ZAe4|{R#tls_r+tE5z>=!b)JU-~Z#APVZD47d;3Q`IA
v}S&zDMp%(z3oeyvd(xFDRf8)5ifya*LbX@N{(C7+Jhj93J}ZM8JN`MBe_pLy}e|yplUDjcX}#t*>xPAA)yV^N6M4qEEhnf2)e--
P5^5JvaSi`-`y)`#v1Dc5KPW<E0KkxDCs`^7Dq(Zco%$Q6ApX%=hz+*K5m__*%e*_oS-n-4orgNF$TO??C=s5MJmU5r#nx8!4t1o
3U{N}<C?{@x_HZlxl_s+2U^K#$Hg;l!F&0~bO!;f8cL{8K%gY#uKRc{PB`|XIo1qr$k~@2ihvFpk%gaSS59($B3Sswbv~m`2djB@
cCtu8dnY{d<hnY0x$b&jTW&G0q<LGoz;{4Fmo;m|Vbm<yc3&v=W+x)USnQ*qt#Byo+a%U5x4hB$MC3$dqE!pLp9ZE~Tc0>#$Q3p?
?BOJQXxCv?tSb?L^PjFDqQd=bg9Aof-jdT^@s}Ub9br++zbn@Qi2ON15shH#+n94u+e@-EQ$e)E*h?j&MdA^sd4n@m-=rw_U0Qw=
%9;peZP8G}FSvKib`$#Tyi*~IaOZ%9=e6$pYAca1T9*V@{Ds%m3FlR1stC4KgFpq}+P)W#vCuIcO=pJ?wnCjnA?%7(K3rLnk+C@A
csv25wq|zEjl_g5kl{pFE@UJKh}eu7D!^qgQ*(t$V6@aLy@+5-TiV%ugdPCEx$F<NbtJ`~r-dKEd3Vdt9@QI^H2AKlCYbOMo(t)+
(B~l*$)g=XTfEuYN``s2_YFk{oJs<ulqD5B!(R;?3mFcDh*LDkiLRNidM?%7-WO^K(5V_8#^FK7>Dws5beCf}6HYSl9~H)NpVbY<
I*i@NvhxvhewCMA!Q4Ij0f8&quX`2FUZd%i;ZGg6=p1V`K<k)gBQt&>??hX$)O2U0Jc$3dcSbN6Z2Uj6d;95d2X_-}vRMyl>z_Ix
_%sItI%}vY#V71rT_;M8r5m2A?_wC=8oQLT<)0AC1xO5oQ9p-%@r*f7(d>eOh4wn$M8hb|qjV|ME*=C&d`pNRbE7u`PGF?6HuJKq
XnYXK6CW<R_4w=CY)h@boZxI^oM-evC+~ol7NCexMiWVyH4rwziY6mq{%(9f^)Di+bW5^esEojeW&RX@uh5mGBp_t;6#hQzr{<S{
f8Hs<6QH;HA`CAHga9Yp-V+Lqa+yp*1HF_3b^)dSVPv0=DNwPDH_kOqo#rN?2pp;}iVS^lkoM33Fw~d<%?3VJMEJxc&`3HmUZGG-
L(-QL_TE5uxJwIy0jiHs41q%Zqv(n4!&{`=(J4Yc?}YU+rnFtC8KSy+a{&=~_Jh#^kQ55)3j0sG8Tn#gd56?%ffNzuM(*sy{yvU)
#jr~_Iz~MGdFD90laPMZmmb5AJ-H9q2cNfQqj`s`LeY0W97k2rl>(>)bquKwU$*1JICoE8>0WR#NIkq1xE}K%Q|yhYYxe!TZL{X%
e8l5Eu$-Y2b1&k!F>CJB3!k|sL}ZS~-zqxDxxhHN>@@OCWmIAWFZVnS|J|n-d0bzWaW>&#gb$a)iiu~GzMKhoM!imZ%hhn8{R=_t
wJjIM9)$JRq{R+zFZs|EYu<&tc~W+Ghmneb@#%O!6?lgx$G$vHEmTGZd3n@gGxEonyaV(>v#gm(#2-c-Wk_X~WuVp(C9uK(iWz%X
oL##l7&NK7X*ayY;lYPwRVU92deSXcVT}2}M;DcBqG)s;a)b^tr048atiJtm>(^WBsn>1u*zZ_Ry;qDCJ+BV9!{0NOJ*C`n%fzRV
{;x+@IvSXb8STW<JGJ&1jpKaQ@K<f1bYj*VPOG}Z{h!gS#x(isr}Z>N$Hbw;Y3S)8Nc0lBRA7ffery;vGSf|HQ0wiGfv^+ULipak
l2$eNa=SaNGHUjDRRqx2xGq6MPF&z2gp=vVJvTULYn@<FR~Ide(7c`6LMC}sNbYc-k1CKo*au)0sEg{xs<+p>@>py(ZwPFfbfc}{
R=|DCNa=L-cQ%uzh#Ksjf0GCu$47$E!t5w55Gb;0xG(pA_U?e_pwUnzh?nV6Z9)KYh3bRL?a9yZ&-3gwdlEK3h>v%0ih<B=cGD#I
o)ho9cuhFt1#ur4+eYY=H9E<wE0{4s=e>cKw9G*dB?6NB*Vsfg&yD6fMXW`D5ZJjy{YM~g?*2&ygi&H3u)Hxx#&he7@wrivwYRfA
iDH6Qp^6cz0I8(bL56IAP5{70SvX`QOb-1S!PJPp5~w;jjN+-3tqzV*;JhfKj%|x^D?prQO}$Fg9GxSl5<0L0XM7$IhY(YCTr*eL
!k9pzUBDs3P~A$0cIcp@ctDuruGr|>7x}UVdk_#ZR5~zV4vH2|w$e|Pf;ddTmPVx+wEZumYVT3FhZutTmxv9ZdN|F$#jtpxhH1cj
E?15NHYGuJ4()i7tkSd>VHJiLa|-b+DGBVPQOf{-=<0m9VR#%lCuy~hvSJHSOkDOsJ}bDl$i47!H^eVtq;hQ(XB4xlwaGLxWlOU9
=t#4RIY7j9t@-J@sCg$ZKe^x>@>6%LrW^3)194^fq(G?Z9)%voqH**vAP*p$URb6Fv^_>(5|CjC!laNvNr-lozD8n~0DxFD+HZ)G
iy7ZK;$qYgu<-1_1N+JV#9Xln7Mb^ChhCg?f87=KInE?=iwV~>8LU;5vcf{p8zQna7Qr^F5u(Ho9&`Ioz2kJ11B$YK#I*g|P%O(o
ELOUC{PTkWv26YS?xmE&YNz-Pxc+xnj<~%W7}oSsmr3&_IL=MOvLc3^{x+l1K^kGqoE@1@bpDr9ssEpJzMzqRz-{;@&<3B21k8`z
6~(4MidQ*DRG|cg6;=oMpMQt+dGSi=w<_I?XHGpY7HK`8OF*lAp2dkS8pAVu2p<$sZ;1m_h^WOw7$KHu1NuiF5TpBJ{fsz2!I>_;
teV)=-Tx}^3p|hGKy=IZf5kB=)c*31oBhe;fzc=s@;%2xrXkn6R(PbPiZR2EUuGa5yS}@7x>$RY$_Xt7&e*}LC%w(ai$nH5#Q4$M
r?Yrtmj5F5KjBvpDhI0S5OQ&S9_QP?2-N`f6aY+w%wTs_6L6GS_Vo-B8L8m3=?OZ5RE5xV?Fi3BDp<0QwL_)jv0QKm*E9!^gA#LI
|Cn9XcX{!gXZCq%X!Z^~ESUktlbBx0P!!xrhn#UL{tN@Uxl#$6EpOH+kz$j7n1l%U@75T8iP#u`j!XM?_R}@f6)KtszopNea1T9i
Rph$ARG|%M!+Keb@Ell7X%6;#Upu0^y!7Dy4<?#MVz7n#fHtAlhU3y$OGzKE6)6?qjU0xwO#%ID`afzC*`Yz(qP^8JM!N|8q<(P>
c1MA0UT6<RYx3cxDSBCmfw80WeuMJSk2YuM_ad72^syD6yEp6j&&6nFW<p5ZBXex0)@4-Noz}DUQO18BMf`SV*He$%4m$I7w;y6-
byPAueEni#JS*iR$i_?tvfoyq!-k&3-7v_l4m7|D0Q7Rf#uBl&+g@wdZ3fsxLL;N5yd$~k{wDV+Z4On(XWZ%Pede3zL{&e_Xneu)
pGVh|W-a;b2GWTB-{bve^MF6SikS6VhxKLtSpN^d@zz<C$y7Et7gQ_u4PhupvVH9Ef78)lkOd(}@4y#sV8Bjd#lZwtc3VmN&sXAT
HG@<V;wlMS>Wb%i=vEUow_rzXoS?fx?_J<c3NJ5ket~@-xy%3%6}*2bn9nT(C9-#{I!{UIv8cS#gx!8`$&*LQ^*4Ao(NM7gNK%j@
#V&UO6R{EpF`EXQ4;}K~ifb(vV`Vd$d(O>no3!R^7{UqISvxMXBLSs;D?pd3aaSXVy`z?lxBZlxf~f)hke#2y-IWj4A~ETs#5`tK
28Oo?(-&koa%8~{k}&EC1Ur>PUz+(jpF3K;Y4al1L_|Q27k7K9HKOUN9DgSa+uE5RACUusC_ibW*mKd`->-sqi&TUhXnww4T+<-f
IC2FB_U2E11_8K1z~v65K-wMNxV8`Q!7?=IS7D2}f8Rdy=k5>XRH0qno(RP}%CC-}QQG_!0OH4i&Y6$vL=YM6K@6wF^c||bi~C$C
O#36-DgTZ6))~&v%5{SxxFX(5BvYi$33v)gcr+&($oDnLy|;$lZr2$`elWD#vhN}3-O3!N$Y8SkitZL6`myrmYZ5stI?lM2mLs;e
HD*3oD7;2Db-}=@#TEtER=jfrVG)mSczbNpa9==XKpGGrM$W7f#fZ3l9`d12h!_~`$t2o-{AM-DfC&$nfbl2xzt=T9R96&;ptUaL
7L_hR1fvl#`K1FyB26FhA;$kQqX+{Z?NQd12u$R!7X`xp)QEpK8i)PfR%p#MI$33-R-dbCGR1Q3beQeZ$h)NNaX9?qFEO-6f&vB;
ZsP1AuQ~IGeI1Gu5)+$iEuiPMM820ngd)R6>%P<!Lj+lkNJ<>BC2J89!sFjBGPSQE-Xz}3|D(J^IUFPlluo><Gt7%M*ayX@6wWG^
-zRvfRRu)0tHNBFhfk9+g)kYJ`}0u`!`18XCvt^%D#z9kFw}47_-EB!V6LJZ<d>k}Q`x5tex>z%Lpwg_At9>y^=ItwWp9C$44Gm<
-?C~xLTc74;qUVNg`BZ_CKJH@GV|4Ob@ttq0`ZG5K<O!vE=b5gmpXpE2NP~o%O~c%Gm7Rm%QREBNGoN%w{98B3MrSec??BxNh&BL
u3H)}_3T|Ax6zma0t<U6Zabjcq~VrhE>KyXGibmm3aMZldOK@qj=Ox5hxYu_!g`-;=2K=iT_N-MAp;VDqcSDVTc_ljJQYcVb)6#j
?4fe3!Q(ZCX0Y-^1L)iVVm~=$kWn!~O)r$Z-8rqY$s!sn_dUcr9gAasPyE5yd8=C*9kOV)DRHK;>vHDRSTm1X*Y!dC@(Bca1+fKx
vcdjIEI4}&4v`Kepi(<!9wZ~=fKoJ^ib`p^SXQBihfb6^RWTz}l$?brX+n?-hC`5=MWmr=4nd$ArXYJD=m40cJJUYhI8AYAIUwjf
ld`y|G?1f72M7j)G@Ob=Jz>|=hi+7UM17x~o?Aiz_IUk<`|$sne{ETU=){G`l~R7y{P|9k&XI!wwL&eiEkCm2^0<(bM;(T;!>N!Q
cMqm_6@QK~S+vn%OEPF1kFc}?I^r%yV^yLYLX7O17;2Y*k!a_|#%3c!2Do@TnTixBO(F#?k2sAt61Nvdw<=KdZKSh<fnFogZg6K>
HSqH|zz99aBdLaE;#b+7mlGIqd{e(r+!|IOruPj!4$*&Qm;xBZ0F*5SDnS7fvno_bi7O-L$6h@jr$27Lw%MZX-K-y)<EL8Bad$EL
yF=~A2ZKk!=fPH?-BK;}BuI%B*a;?etV`i%YFxe;&gOKC{o2{&bCW(B5fN4xD<>RpgMgbSPL-l`Ge++u&Xp|T{h{|c<Ke{Lee}QY
nt>EpFcCgJCZa61QyG>Ssiu(`G-u@gN74MF{zv#9r~6OT=)b-H>_5MGwA_EGAJkL&$eI0!z~uil0i6+h^mafrQXS4Ak4dP3@BJIk
mxq3tj(<%I&?mtqT4`{!L-?M#4#ag2cdLMCaNY;Yw_jb>b{IeQKbef3r((ZcPu6-v*Wk26eDbiP<mAju27GibO@aN|?&5f0KXmlS
Y=mOMQY6S+1%hl}Hjm@M`5>Z=!I1&=0SzWwvI36yxh21L^-fuz#=QIBcqA-MgaZh6NFYyO+xZ7U;5$NLyA7@jMjnd+Ayoj`0(mw9
Wm|;VJVwmrK0wX!)SqXY{P$J{Mk<jiV6cEi5%!PJVecqw*{-$Q^<+uB)y-qI-C}jtLc%n%3nqDX0zZSId=jG7qNr1l=0B5#1PDO~
{y=_5s6yzK9kJTWw-<u67$YMm9zYXBNv7zXzGbi@Sf>XT?ON_T!vaAdQ*=TPodmDZ0)1oc{KJE*d{ssn|49B8_QpvMRvaTw4uJhQ
`?>&K44Jo2r<!vMtRe&SolCY1tlYYhl6QX7($A6e*q=eX`6k8Z-G*fs*lkX+T}P(WXpnp>La-B<l={pu<IRihfh2Pd&RV(#zgT3O
*57!3*YZB-KQFu^agK$<Ab5;8L#T17G>;^%b?FbIDG#ahIFuPS-~SntQy^?aqk65$!XMkpjZpE2`5g}K$K-W{`_5($$bN|v@rM4%
KGRv@I0x!BnT2Fe5HspGnKhher`7W;$E@(;bA_B9g~9NW)O2pssd<-xYMq@t$AEd@ahvt$yO*!@d-wNl`U8W`PL`{J`=Jv_Prviy
?hc#mngRysz<Yr~R1y6Er5r$gWd~0(!NP7gz=;<~5<+EeBo977_HpyS^ds_yq4%>PR^q;ZUWZ4aar=6HtV5iaQg$5;l_tk%YWurA
-;>9$u1~oScp2j-w&tBW(>Fy2<*z5wYx*sjl%VR;t<_ai@~T$+3%@gj@&EKb@M3E_{<Fh{_<_WdWruzM_MH8({~=4e?-r{KRW+#h
al1M3gxoDw_O%ur!azn!qtyB89JdQwn;OlO+-zV`Vjr`S#vkRJyd>&$`EjlSzslc87KSHB>64H=kpR|JO-dxESo){7Pre`haK-ly
{<DyL<w?}`$?;(RbM^_Z<O+UsHXE3)yyrZ><+ihKC=0~>$+6|%x5$C0ZeJqlN>iVFz<T_+gvWK=!C?E3+u_XfHQWPzyQ%zVr2LJK
nfi8@wRV>Uekr_r5BBA`_sCbU*mZeo9{n%_ZSaZ&)|zype-p&P`yfm}*;DzP4`mdK7jUBPp0e~|PpOj+S%xRHWj*HSu01}K_lDHp
3~n^{3GqJ>he*4L4_F!|j{$u99`!m(U*P-amNmqX1N=k}>Yh0)Q}pxddmpJ@SBf81=^rQi<^=z5=&>@aWeOTFB;^awH2G6a@3Hr@
upNIk8J>Qy(@o=tIaRgxE{D5q<M2L9)zooi1cp4PNpRuL%>B5>9X5`$8{B7~n9mqw^%a2*NyU)(d<HahMS|ozYHNVNpQ2`pB=vU5
C&Jp4nMG_#W6}8kOJi!7&%IDpf#cudzlWpi?_RwBpoAE}YE%+q=I#g?@I1(>i8b>Si&Q+piBSDV&L5D@J;5m4u4m3{akb`7@{wXZ
OoqoYl8V-?4y8cyJ6YeUp7fb$JB`P#A0A^@%h+r`pt_m5$JZG}^v3S*G5i-fsYu${rl_O*5P5f{x77)sF^|G#kyr;qW^F$Ile1S#
Pc!{U_m8YS1o!?XJRMJQ9>n&!&-DjZ9e#Fmdh<<ik0X=!kPZ;aX;LhUIGo9V<B{J;8?aj@Hei}#@z|*&yvW_y*zCVAz=58AVY3Ax
w?M&6!X+{l^C0|-{)4LdbWlFt0c+X$lk8vT{(E<KFpu+)1_T5?-|MIasUlj@&+LumeVfK)W$;O{2l-trvxt`F$^`v$5<!2x$6$Ym
zurJ`l76MC1W7BMXO^>HJl@oIrtv57?e9DIhjh5Hv$u+V<6K<f%l-WM_dBG<0KUrya|G~?ZJg}z!R^TuKToHQc^l|z_U_H-R)Y$V
6dOZUpDewT2xx|%Ie7EtypLNCAXb<YTC0*-9z&T6;+i{PP~j+#2x+mhEWwQ%2Ao7gNATEw!Dt}=eGPL>B;i?d32Ktr7R$IJVR<+G
!avD>PwZZ@m;w{_5s#t)vM7H#rw=Xcf6s_5)N<pH>C!J2{9F&XjEW9T{%!cGq$fU({*PW#ddCOKo)9n|$G@g(X`+D)|95Ed_RW9X
-IG?mHuz}y4f|Cm*PBq20+6`zC<tNw55Rbc8S(^wr_^?6YBL{~`AV93=-%939zKn7{WgKpU0WGP?qS$}7Jf&+=jt96K2WT?Fu%8e
S1Ve72K_&_zrtVB55ax*tQBwN;V0L=Fa8S$_WknV?tyAo(A;FQ%?G1TH?=(Z>5ocnQTH>pKlJ{G!1C6~4^8r4kCwTCYu0~fMSk2*
lle|s{X!lG+JCP-CjRsKt+oEneiU4(HXon6x*7fW?90$EJRA1!XS*M(Afc|&IIbvWl@dMovGc;xQv>Ml)wsw@?$698l%}by{NctM
yQj~G%*8u+Y!<297!rz*4`Ipzd4ok9=-nj%_0@vVU%KDRyXF0N?EXHbVywebmB$%d_UbYymqcl%6;!Lx*ZuVW3J?FE<Y*{}hkp(o
y*@eeLHm7{G{Fht$|*GsqF;KyIP>Y+!k%&PZ_D~0re32H@N}l03V|R(Z^x%`{NDeMZ!z6XCjhEr+a?YOhg`KD3Zp`Se`K_PIQ|s<
B;9(_8!A-M7KWS9G^V0YE)VDPsXh_m<it~r&T2|dz@Sh&Ty{5lJZ{Qqt~6_JU(dL2aczhU$L!bscS^=4!J9XFXb-SqQivb)e6ER~
&Jxy*tZ0mu4QV#W=}4MEprL6BN*WphAtFMPQ53}(jSWR>S~j(4%bN@P^w9)O1w}-oK}}UO6i`x7P?I4`RE;ab2!SZSE$BXQcu^4z
1r#MwtjR$YPum#5Gffoq?+`ag(3A}cNYaeUNCg8Bg)Jb^EJCNr20!aL^owGjN~oFsDaVC+K8&Zfmw(~x#4y*$dz~O1nTBYWd@f8o
vP)s|_jzxE9RF6gvJ|Y|sHc^4xF5BXJZ{NoEDgRk7Z-w8WLi4(pySJz$Dd8LccN(Q$grjbr15UdTsa@sTg>WJ7R)AZ!?JQJpUpCf
J&2+tvm!W83NY}rcOjzXT7^)32L%xzKt%gb?~3}>cK0o2Ib~>0145ZHYuxfM{QoLK6L0K5L<flTpD{p#PBGkmqj)E8y_v5K9Tby3
587urX+7!3mY`}jLY~9@&m=0y4ens-Z2Y8*w4{smJbg13(bK#q$Mfp3tZ!ST*%V=HR=5=bNS3lJo04rq4Ut8oS6HAXXkp0F8m7oV
-tw8aP7Wb*7&94+QO3uOL_Qfd@+)(LWyXhXRC_fvVuND?Plv4{8cp%C*l;pE@vaOe*xwuxqZzA~EQz@Zi+F8xjd82CA_;~sq-mvT
NP;@MFwiMVApQN_zI|20_zU;u?%(<r@5|A(6Vnmwev943rxZd#C|y9{tkCp)ugVJv*}lUZf@1`Nf3y9(>I9O0Ng@JA!3^iYN~R)z
YKUKIUQ_;K<i+sus!6)v=gjGy9f`NBrePZzbcj47y8!!`f|^lC++T|l%P|<@7w+`GGBerOiYH{Lz*N_6&>SG<ldFrmLfOcWNd5$W
p9`j(mu$Hnoh|I$7$o#T^nY!u^iQZ6W%8iK*6x-VZ+nm_l6ZI&D5{8|A}a?cHLXZ<4m`w0nUAwD@2bxnCMCQU2=p=n7_uj+72lV_
#9w~wg>qWE1*z%qTwB<HWd|Y2E*uyJ2Bb(bc!frdsHmm&g*@q?b-rsuobd@`OF?vQ!USLS<aPOV(eIBfj7$eT7;ec3Qum2*#RR&j
a{=xm92EpZwL*)bFU2Y*2$IeR^(hWv#Nu3}Q`~Ll{kYZZd&viq7gzcu#?jW{Sq3P#10K*!^)K;&A|djSpn=5$Mlr+Pjjn}=cbAAG
&D=d9Mum#=)Ug{`E--&h$%NCCyi2&o#_&V+J0nyvU3xsi3u*cZT>m=FDN;66m4;z@tlfVMO|Df{4YsVqL33J=#$r6(h;r?BVN>)u
FmuLzCV9)VgSD^NpnImt;NXcHDbUWak8I(#Q%#zpia6bBYAVX>)tJ#9q;fpHnflpuX!*db&*98e%eqdNv-<Gw_f}(M4MrXGqMW!z
(nX)Km-7UrCIiLA$^OOM$G_J?V?){_aU%j#4SGGomzSI>6@h5sad9*IY$Db4%kSWvjgmfOA;e}lSFU3pOhDWWq9eRRm=0WScbYY?
_bII3e8w(E8_U8e9>h^-BjZ#wR-dnqGBbi4O%6tBF(N&85jX`zW#NSEZfnAaTia~=+V9*A+o@2Y72d(Q7zhmiaHel8*s-hP-^0+T
Q=tq?mVz9jfoDi3A>3Sld+|^%=Fo^+e3nMYQ}fLE(C<NZYt(?!V;Q*^M?b-Q@JHv2Q=F1fv&)5jZdtt;-b80w?@ITns$Q@$yfY4|
vU+Bf%ki>>TTOMvV9~sFqdI2R+pXI~Zd+mylJ8r$4=}035?eNz9?>qq;Gl7bJdJ5>t+b=lC7jIBGS9us%!6-PRy=0|2x!NwM|MNJ
I2{^|Hdb$q935PSC)KDsDNv+@?L`@?fh&c0vkE*vduha+$P#gDRFA{_vVCnpW8Tj$`0FY<2-ZGM5n+rsYEd|pOd@D_4Zl0U@tXv}
_<7XeydrS%itbucK*Pj^eDfzp36TvOU;E4_5?Fg-wpp-nLX<R|Odv)uUHcYPyq%_k1D#A!s?u?DNPV{ylSXqA1{u6s1yGRkS&{h^
K`clI3l5p65IWpkI3l4Bi6sz<Ia|^Y;}`_Q2<M34fg(niv@rI#b7WpXP+x_^l;lj=Eu<|Bp{0#Z$-y*XvK7-cWW!G%(aSi>qQT02
uNM_JO)NN}+e^*^qXn37>i=%py$4z6{WI){qKO1zBIs!7k5^PtN!%{B;5qUy;}HmtpS8GxTp}39M){!c*`AEV-F=-Z29UKt(%Zmr
5E6Who3s2C$hktKs^tt*zJ3$2rgLhVk<8qq6IXAh&{?<wx%`<2vq7*#qM;z7B7h9?+J<_0c%DUW^aC`OVBX|Yx7P`nZ_-(Ztf?Gu
pLtIuK?Vf{<m^<Wh(US7bC&})knSm>1Nmam&o|ctQ3_^$l|)3S5cVr;R?Kcnrds@8A%bTld;D1;T@O;<I#J{)KDF%g>FHirpN+GQ
(=Q09`77MNVxr-uOpUo=OZ#$DKO0^$9}oSvMd;2f-`fJT>gM{e+dmx^qI&L_)O;RycKLrkV6@wB&*x>C2h?pU`N>$u{yxRj-+b2A
TEjc==z;1{veA1kPp5^7w`%<fmKTnAaUVV9yB4U;@8m6jV9oD_09E}nR3v?gpqoJ=&&R)Y2UMT@)j|nZGr72&RHA+EJt?&+i>#SJ
1nyLrL6on4i;+Pj5mikB2Yf3?E=iE&B?waUOG}V^w{z*YZ-#+#$nC<mRuXDg>^WPy%q-H<$s%3au3%K;A73*O0RjFG?DAx|E7c*o
$#Ph1j_Y!MvQ8udlACxOq&2JTV6ZsV#v)@FtEi<8=ua+W>B7w<e#RqWXB_ZcID>Af1~t>WKj_nJpLUuaDfj*|Pii6+4{ZLgb#wk-
-}U=)0hE(O95UuPsE3IVr+=Nq981uAfg+!{%#JbVFD2?1rYGfZ9fjc<d9)L}JJu2zQA2$6w4}64bKzhYURWPogrOelTe+b3fT><*
RScn-S-f>$W+Ejc!DQR^yjZwsDBv#}0%A;w`%*xcb^AyR($f~<t<}s3Q63@x7l&{^eFK)y7KC_o8fbIcPQ}905A4uPKu<i|*!4eG
Ik?nFf^zU+{r(k@hl+=vjYiD_D&=R-q`Rw4t?HoD$j1TJev>+w_g~IdHTFR4Jw6HeHaWua)6_LPhOtOnwi1UDf`lWQf(1%3p=MYY
8{Y~}3;1&K?)p7>#6WoVTXT4U)WdS8d22DP4@u5Oios(}arHL_a{?)4f5BnN;a8(ZY6ZGOo?a2?aPvdUyEid`%T>&VbGyF<V^a*q
)KwOO{Qm8*@WhX{!uOKjRaLJR+{71&+h}y_kc9fxu0slXvlac?{=OU%Db)fGkwSAR9_EAjnjqaWquf$ozx_x0L+Z+;B2s?hM%(@>
NB%Q}Y_;VvF{Nw9+jGl>G^PJ)22axPfb}9kJ57<lEr1{V5%|CBi2gab7j*q$?>m976SuVOs7~Og<^Y3+2ft{;F%Rqh+zpy-s9J(v
vf<Cm?yYK~#AHhU$|U|*gz?0vQeGI9`I3J*zPzOF56t{d<B0y#B)$o(#L%jdG>0;b%m>itt<u+Q!{Ey`nh%8j%qX$`M<Z>!Zj7a(
qg-B{^w&P74V~a8Bedhr5_@eerk=*V(M14pvDDPhD%4^824XUy_L=W!?2U%fa0pZ1?e%usX2dhwXD{yc*u>OcHN*U{vW_y2S@B|&
S={eD29-P)pl7M)e50<Z@qQPc1;AD0i{fp6x;}4|ftvm)w7w_{?6ByW&f0gr6Et?zJi@Hp)}>_V)z~O$g^}g?g@%ZSZX}ckNnl}c
EV52C3@W(}yKrMU6+2l=fh$=i!D=RfQ1Y><wuTGK<nP1&Vg$os=coLLdNWC=;j?QaIbiMRhK6)c0~yD~98e90%2QRa*rU&hLqSQu
qgL$IIoRSyOz)4ftw`XFeV-`1i-;H8d&(MDR+q)bzj=#S*|<R4z>ORzDe`<fhg3;dH*|3$%w`5vK)zV$Z$#oK=0l_?)I+{)M+S1*
y$-&iwJV9&)AvOT^N=Bi81fZU<d>m~=1+11k8IC*=xLFGfEo`qdx@~lQ7l1}btt1~h9(>@tbvPPCkgAANr!QrlGm^D{pITUgn)tY
J@fp(Wh3DUUXH^v{dm*IuDU-JpPzTUAS1z;LWg$zJJf6Zmh{{kKZX~JXTkhT9<_IU`R{8=TM?1p*N(6tb>~S#HXKWmYIqip^Ta!=
D9kTbyN<(X!X<H>M^EoLd{<l!vk?=H?afb`?xp(D#mh5E3_hpq%Kk(S$o31&q57quJ1M0e$UK0cE9j13*8saQM96&vh~&}ljgYRF
kxB(4>QFQRK!MrNjer^iNv?k6|9}03(f^<JXLspb;Bmqy;(I+bh>pqnKwuMRW!V~OhBy;bhnFl)fz^fzzZ5*{<TRfuA2lz-_{M|y
cB|q2rWyn1Wr$p0bW%t}43RArHKSC86xjzlzTgkKR6dkHsjKQJ8+Ib&&|(>YkM^I7*Uoj9`F+KFLyGF|z|i{z>IdS&^r0CTOZP|}
A%`*O2du!U0{EwFfzP~c11bRqMF9hFsB8&6-^*^j=dJ$bZx??WFg|qCI|2jPzxbDwEJzPo?jGF)mqTc1an0k==dnBl{fN*^1Vqei
QYjdGjtM^zST!j2w{?7rlED;6IGqi$n-L%NR)1IHF!DdJ=ivcFOGTh+hr%qsagc9DFOm7_Lwl@u1@~x1V%GP7M!OX{0hFOrUcmd4
!1#}>&b`C((ZX)09Vbgd$V`VJFIIds!`~E`OsB1PVsj6(W*Ta#FEUHR*|hx{kEgLU2ZSNgaWFnFv_o_uqsT-*_Zbw!%hG#{=l8}+
YCe;dX*m|<$~LznhBlUE8fa>ggA)<Rc>qw{45op9h~R1wCxe7^azHTv(kud_0Gwd#9{>#xyIlLUZtfkBMocrZUOv>SLdNkyWrT9?
G5zLfGX<gY=H<G4f7%R0>D-i2K}#r-F)G!+*nK#l=s*NZ#sfDvqmm<#0xWCLjP04QeOPOG0LoaE%!l@%Bt*=E1rSo4-8+roLlT`G
NcZ*#Zhff%`TiKahU28-4&(a9-JO2?fFqFi`KlS1kCmD*!a?v)Xp=Eiv=taNe*hd0ph?+IvElcMo&+;QO2Vly!2zL~Zc#kF+HKyW
ySI2g;OF&)IM!8}E*;3PwA9eebgrus%Qq*oZE);v00@yu_azYst3kG10%4+J57ijSqY;$QVl-kRX2<VmN+T1%x)@L;Z9z;ZRvzW~
_K57zRuPedVhKRWqd<0DD;#QVMFyxl`L^f+VH6fl6^~EXULs41Hx(!qqojoP5+0BbLnM7)cHh@+GbJUzgyWdw4y`Tr1_t$)UD!M1
D5!$p8;>ne@_7J<t?=nqmXY<5Kpuqa-sgb*WSHsW1{)mSR4EhfL$s4eu4vXMp9@Hy-pkA|nDH(F;vrO24{|)bXTQis3`B$BQRV~%
5D^h1fhTea?kC!Cdf^C(ic%&H_RO%A$@$|X<0i5Os|a}xgO#>}5mhuvWm(D+BA&}3(KHt7UG3F6W>OJ*llF*dr5ef52cyx$jC4n)
PGwJUDfz!!DC%kzU{kwP0n8eysU+kf*7<_QQxo5~d_C{MeuJ7IX;^}kp+&v&8fH=mKu{c22qLNq5ERX1ogY;hG!*m{d9qML0RYOu
3;KJ+IR+Yroqxgzl46mV5!bl&<KJ33S{S)zq%#4n0h)2Ne5vQ_pL}U63qr@MvEqiuu~UODAfjS`Bq(62DW+*bp@ooi>Uo6nbaa05
oYY3XcL_LmoO#Q!7gC~Hkl_Rn2cX@<T{$m@!+?pjcM6ft9T~(=WP1;%1B=9uOBu8^L>@|e)c-l6rDxj%#MqoQo_j3akNAGu0@U!E
8b*L%hgu1|G(EKsw-W#}vm%p`srBx6ydHaUC1Q`*arz6r9M;O_?&MtK&Ut-)dBaSUlrD!xWPK?oAx=-C{%-+M@;GFIJk~K%5Wzta
qbf_P3qbuR_k5qe0o{zDQ{gEXj<4B+Uo!mgfb1a!&+H8k@IMp&?%uwxH<rH3{7gA<+10wPv8^AYLVN{>&Vp0{KIH0{koX6j%=)Hi
k9D0Vw8ZEE_852)i`FxSXA&8Z{*j24{3xVVH?G!O4rw?68Ic3?HO)XcqJe;HWP5td?c0OJkI4@|KH%<^7~j1*pc)i8(qh;MGC4aG
4fi}3#)|4yespBSOn-Eh$m1<Oaql*>&qzqR3(5dI1h$eP)QjoPuCd3eI-uTeS7XqFhCEH22~I#U?}TXVE;|atn+kBgaN2GI@c_p(
A@a=MFS1up&v}2>HGYN{&S39N7-w}Moj{ZHq=vm=fGJS)OPkdmbOuAgC?v{3IEKIlpM&<)`<wOfD*PM=1@Hvul42n#D4@0Z(BTFm
f=(fvxjcg*?~rkWl^Fobhy|LuzcluJ3R&vO+zIi?xO{MYPar%)>p$D|K1h9tH7IJcc3OfL6Ww&vqqjTK?|3oT<Q#~TS~-l95S1K?
G=x;tNKh0lwra(-8qTYx=Pew!CwCVx^yhmW%vC%wsX2wV4D7KJ%shE)K@CLm4BU*yk<h0yaX9NNstSriFwn3^-=TXrq1;2t2d+nz
9f6QhDRvNKlNQe}9}}CJsdSJxAe(B}p;RjUs8H(7fkRnH?B|bha&wRaw|8vUdSX>W11csGlx@XR8LkBmy~3L76&Ksyc)OndY$qHr
ER160@Z=mgR!U$Z)`;10QA^A@<v!3*20LI{3LlX@==+gqh5+#Iys|e6?;J^h|Bc{ChDs-p`O!3B3?<4E-V%I{6%L3|jTGb_U3_8d
-|#i~T6si9<}JdI;Wry_C7w7|*kF~RAzGS1Cmi9;qNS*<Qpr_SNL&p)*zMbZK;;8iLghe(NjY4-yYSvXF<ydy&Uhbpo;G+2Ckg9t
u;Di3cWPuqLz&ltxgmr`5~$YecD$#>sbVAPC)p=6a~X{3z%iZkpn(=tVxuJT=|Q(D)54)lI&VgrO2QK{Ed%h$Q`eO!O}4H`Pir{`
ceAFs=Bh*=vWluVsE(dGLNpy9Y}oy<JOQ0+)aMM%^3FKrdhwJ8R(m7U|CKAsbFY&QgUkS;xS(dGS<t(~Rp;TRK-q^d(x+#E#uL*i
FvCw|_8NzOK3<V4&8ljkqN0+Dh=iJCNhE~O;2~j&LM5e0Qc|Rmq!_l*NJN6@5eR$v4<?3$Xa*)=A_}5{CV`=X2Z1=0rHEuE3X+5(
qN<sQsHQ=Xuj|#Kp`my)38?jq);&_V$b|^T^owv=(c$*^drl_X>MngK)d8d<gIGDmc#*Ydg~=i{$ay@6g(N*U%;qGb0IE1ipfq_I
i^<)$0*>x+(H-V+F^oG*bfYl)Vh9b4#7IO!4iJeWyx}G0dNj1X9Cf>%^zSr4R-;6AFr4ns0Q(>~Nl_fdf`c1qu;ElOjSM8V$@w+I
ta^%Uj=Hyzwr&L8ma2|4HbLYG8lzRVx6F1rh27XW(=iP=PFI-3HBO$CURv;szNG5$Jyl1p`sEqcam_H@=Is=0KcXqlOB5Pl#tk;n
OBB$|lRs`l1sH?c-_g6{gV0wX#yx5kYE6+F3k<127PTuIZ5b3P3)0GzDk)|LVGYo<U)EM4i3xjIEI6UlqgdI)c{`Zf2hD=!$W!W0
5_T$|JD$Pgde&wzjJ9eyT3XQ!G1m%#j7h@|2nNs?2!#0|53k_%Jn9FmxrFzP9G`nK?TDgEgy!&^6vd3MyT)m}H*3iQ*$@*^Mj0dQ
8)Ioo4Vw+HK@$)RDdGjBKBrk&&(2<89oblxPXUV_;ADi6wzpEF@<G?(aQGxC=SDbm;^)W1%8t~*pUh{DVcLoURbRf37<>#}eg)^-
lGE&jC11?lymlO-no#RmSZQoCzcWJ&d4$I!H5S8!im9dm<eOuWz;Z^|%MmEkQ5nD(a0UN(%NJ3XT`$9r6;Qx}LBR|GWOBuVu5MM{
HpqQI5|pG=l(Yy^EJ#wZ4IxO8ML{xB#YkMUBB~+?f+As(2&jNQpAhId;pZUBk{kX#PiD?_<I;*#OC+elf$Zzs1zQzMqK_O@v4#+(
fG8^j1_c<qc<cuV(+UL-rEGT-UCXTIq@bbqJ89;Rh<0&KUm@31h^xXoc%5K(hM=8@9ONtzkAyA|tE_r-LL_hnq!|um1cPT*4^mHz
y2A6uk*OwjaR<-P;&33OeG;LSP*4puN)LLlhDlrkFn}UZ;rqYQ+WQCJ-LF!2Aa^9kw9;9yA)_;;9;qDLoQNxc@FS!T5!cCc>C?1#
Z4DQ$I^a%@WGkJW&|%E>${nk+L~JZ5r$bW*DS_TXZg?0NC8QrnGtZ?Ig&|2|CV+*j--B-yxMapRp1D<R>M|%vCNyenVAqqPPtE!e
IS3zb#9t=SL=Ng9UGs_PLRpP7*HNigS2WaQ7AZhPP@CmBrsyKP?;wkp&|;N-Fh7K^KtHUHS~D@~(_{toRj>V<gRN|u8QKiZ0W7Nh
#&j*#1Wyt(2wox~_)pBpdzQEw;on=$iHOL6r4BhzLzrnLk%HQ^CRPcgbHGA|vrnGndJXfwNSe358}0%5v@TzET;hq#0zhCM7s?Gh
S5Ugb8>hg5gM&vPg7a~5k7stoe!b)h=VKT$wKjpis9bh1XDJ@{*7Ks+ECaD&W1wV`aoS`$@)#Z>rt-XNP86K14;sN}^E9#?>lZpO
*1Fgtv$+VN2DP|iQLM<*1~jU7p7*9K@5MYAOU=6av#`g3>$Aw$KCt1L!5j2t+*6R7$w9(b7<OPr&lyD1p}p+Hl+;N%=}y@=M=B0#
VKgPToHMq?6632BoJWHT2nJoJLa?=f(lH1GTcO5*7=gY3(I4Vab;0p-xU3?@hl38mU{YtYaJytnu^oXekgg{Wp2&CFqlV)zeW}1C
GSGqoNkkI1ggoZU$e4S8UU2{fc2P`h`4{D-`gRDekYKxKmwU6rG1eZCv~xMdc6ju=%?e##R=Q!C14!$t5k5TnRK4B6kG|WA_h{_I
n@zWuhh=5MmZxdT15hz{#)0iA=2F<{#$vX+5uC{0A|-aqp167^3?~o*4u<k32U+PcB22;)860Mc?0{3li7kd_$^(Q@)Px0?&Jyo9
W^u$FUF=HuPutK&R*2gLz{=7u9CMsVU9F;p<<g`dw>8fD>_-h=!-RcsvVg(6ay<qb4KcC|AmekGOvAj|x*88HBX$~Nq!C+UdV$Xo
GV+i_k}#{2u_@pwE?*iP+ZfZf%n^c)WWlKNluVUqWPy?(<gjfH9OJy~(467OhUmQ=+c^+ez03v?<XHzSsL|;@bBqj@%MLbx!3;9E
x8ND<;0@~1zG70K;mR|VBzWyCgOOJ4mmO$42xzzLOOcxyYr@_H5J(z)9mJ9bS*#grmn62zbV!HB63Q-c9ncDc4HAT6MyRD)z;Fq$
o?=ZoBOtQRH&;j;!VX+g#UmAlab$%8MZ$)C1T<!BSWX<2!x#!m23kbWh-JLor|SydMILnr$_#bvW}c42J7Ly^+oP*`ofuj}qnm*2
+zJdP9w$}<tQRm^WIc)rUIp?(AS4y!AmzY#PxDkmintq-!wh++BU#QdhJp!!Tp7O4R#_6+m&49q5|r;7dKYgh0R|RaEKXVIGAv7T
8j8tAurOgLb8i)jtmdA_4k^KF$j!ylxRn!6K<P}8sG~$7Q;p_k%+@hOH(=CUy8&b{B$8X67YA7d?lZDRmh2eFD<Y+uAqG?snJVG}
P;gbLr%)%A1m?s;gLZ-woFP~l4^Sa%0!I~rsKM5nvZ;aAHs>NUu=x&Nn+&?86nG(tX5wL+EU9q{qFo4mcPLRfJY07k7WnI)M20*e
oo?JxoZw?dIJ+)KX;;g<-MyAtKnfd%2bk6|jIflf-Zbn?PHLoLCh)Zs-=q)RSTf@cO-@V<Gtm?dPPO5(gI+>&bIT4ryBugu^r3MZ
(p3WrJE4H)DGmsYR%$tPVpTO}b9tQS7(320SXtu&jxT&_{Q1^+s{@DfEaF22qgRh1-sZ(Qvw-lCpeGt7rG92rXJ%;bLx4!wO6rh$
@BcUcRiW9LV~}^IZb<D_%9ZKm0}+;TOXmg8V33871z2sN#j0;NYk`(+I8G;Ro?^p}xO>tD#R=T2cL^BiYG)?(!Uxz5i;g*kTs6q@
2nf>UheHJ43{ZXStWSt&W<nZaU1=>|We3FN;n|6YM@bf<0wZM-dCi)qZxxc*Eg3;BCbyE0Bt0KmBs;yO%qJPKv9^_9&G+n%fO+Uh
^wUGz!o5z~(HfHtokWhvo!eZpcC5h%InN^p-E24(0P)*v%L+`$97JF%1%a_Igt^Ch2{>oJo_WfX8%Z<_YDF3^!c&gBUJXv4ICkMM
A=J7KZAd~U0WHngwuZU9airQ*;zix=wnb#^-E2N&V4D(25(*%eVn)pn^rVnc!f`Mtfkpr<)fKn`i7be#Rzc!xHfaYsaPCYePKI+A
RY23Zgj2eQWvrOt(a!wbx{CSptRA}P%G4MQotVkSz_qXiJC@{}$fyLF5y+h#(`0O95Sy=3@YX_iz?j8N+BO~lAaK)hi15x&AmQO0
3yw|>{ZYi1gO%7=y%gjk?ywC)xRuLJ8@hj=oPjBw#V|vY{tPZClG75HgHs;sY#N@y##7(xg?{9E+neV3W{_?-@LW{=SRG`YKs`RL
gArGx{u6hQToAL!`vMemApp*?OUc*@!`~86;r(IuhY01!WC8$T`(sK#JR#^nAIl;{6rdC$QaNm46EdI_Bq#{U>;$b0iK)|x!>+cx
<vqxA$JMiqOw(4azh_yaRF=KCV;&Uk0psHl*T$s4b=s`6rV=N;*?@GJ6Qn3OrxsZA^3%r}68d$QS}l$gVGPKsT>ABPHB8~3A@!IA
ASHnSh=W&&6Hy5toTh~5a8T76E;TWI1<W^Xl9dAqB{b3(VI9zyk>9eCz;j845{<k*s<<=BLkF-dp+RJ85ZgR$jocQbB_19qifT;=
p-DLak&R<Qtlm>k1<adqJF8Zt+|}Drn7z;eu233dbf+UubEtq&kVsNNbp%30#B%#RYl&BBMs#)!kk|tmOe1bN>c2mx&I)~|#KT2S
jpM+mIFYc@Ng>dCCk+n5ymK-!4yXTw>M;$c6Hi0f2%)Tt7eIp$2hNa2VqGPWRR_TC#Kh1?e#AUFr{VPH;zgO5*ufRH_aWB|V5HW@
$r=n}Vxb}eibyc1z>K7vB9l1p4>eGSxISWO=nz-g><`0<hw$+0>?2I0l<TfJiHk)v4#8);CpcicoO0IZ8Y;$0W=NBlZtx7(O&dY<
kn&nmgj|8pKC|xonwlf7EE+_Om6>8z7eK0W&k#Ao6KT=k8;#>%Hv~__`hA)?!*MkmH5&j`T*;K-jBIBEWrUL0u;+pO=uag$h7zD>
*fM~gUhInkdI#xp2H)l(+J3!kSpfzlL|Fu6;ZWSDd~dr0fxKY69`iD`hV)q-?+o0*t?b4vX1G-_5ZVVK7G#@&xsM)>EB^8j!&>KK
O^t?d;Ce3j)17)wcB*Pgh?uDlV1W#=jBNF7uVnFqBQgQmIZ~7wN*p!zVNWbTU)B{yh;m_tLpz&O{lsC|=_EhV)SccZ)3EmPuGLFJ
K~)-2puuH-jugWS`XGqGV-pgPY=p|?t+ElQZ9dNLQ(*{f38dKZ#)QKc7j`=4J<M%QhAFT;s0aMxdiQj6sCO_C2jwE?Vw8v`PqX3r
v2CLSIwCU@6pR5-&9AQ*ICJUZpOXH56vYHl5WNIhu%%yF6-i2edFoFMH#<g4u~XFonsIu<o3#YzdHI8a_@56f_rKT7zoS-O7D9P#
nzu01`!xeOETh)fRKf3iJx;cA^k`gViw5#2I@t|a?lJQt-e@{=h7iX-k9s6Co?`8y18T(SYb|8&Bj_0+t<+#_5)-(<AVpKeB<}Qi
E73BpGUH}4Y365#+flQ;n%v;13o;Q<2(BDN74H0PNWx@8?@_ZL1Vfe?0vH!qgk`MLkJ%z0l_Ml-GMN|1wHO;~8tmo~=ofMTc!|xc
41-In)JPx1h8SQ;suT#K6%Hy1)e%epR6vv?&DN>azg5~N1b9h32ISap73)DpH-WZZ{s3pKI;Uv)htKQsN6scvg#XTQP4}>Lgx#iO
4rt>9J)hSoY9%ZG3}IL6$S@xeoDQ~WK|@vg0TB(16%XI3P}qyeXd^Zn6x(y<!Fs^;`eg8qS%~<)Ij(_*TJ6N!0p%{XyOE_B<Rds8
Xh+z&=aT)xfwCl^B|t_ffg#qFpqwWZPoOt=?R>{o7=p}W#i214A<NgmF($FMp<2+0&Vs>>M~q%q``~?Vo>dsq5|)+MSm%s(iwy8E
^<fe?5}Z_n#(N5?@2A*q0n;-Rq%v`kJB~8&IZ`iC8=Q0)Wy0V@)d<oUDlSe_R&PXcD(5DIZ;Nd!XPk4MRE({7z*UWE_-i)mmvfBH
I@H3`_TMG(v_e3lR7K7pix?KGOqtIR>X&&a=&PpYbW~h3C9dsRy>}w*q9$7KwpEhh=*d$~T}hOlBzS=Ho;$_`Vr|Lj;Mv*P%&zo@
Vj*T6_6M|ZcN7k{irp9rgZRWOPk#@PK<;@U?_J56XqXcaT5CJF6J5d}V42T+ilK7bh?I&>`4zCtsDPm|6h>xPm})MYPJtCj?;XUn
X9vEbaWSJSX7ausbHdWGae^y>S%w+{y$3Pcia{WPS0gZh+=m1soDMg5FmXg9r;8Cq%P|V1(lt~~dk>U$pH}SOoSG9xS!F$;d2_f2
K+k-59!FtKc2bnCw8GR>c5gTr5PyC=Ay=?c)d<o=wG6v?;R9rc4c7FpTJ`txvZ;C5=v<{FR7HynL8#MVLbi&i!JLP%f`*z!P$ypS
BS}3)yNJ||FlRa2ZzNZy1Xv0JAe4z3L1|eDM3^F^0%icD5(Y{YfTU>?MEw1zX&_I{Bte8y8lGp5to0u2IO2!no4hv?<=y#hA%kci
Y9C@to=2X?%}OZ}s0Vs!<vPJ^6zYSjRK%pEl=yHTmCzM~7}^Mr!hJWt%j`X$Ir)B5IMi&sTl$<D5N!m`-Z5phSqNKIwyP~!+e6Mq
QZV7RkjH??$s{GU7C9xq;>ns;#{UdUyO#pnVv_=}MkzPs(p4GYQ@|tn^(Qf*N9no=mz~P=sP{k=#7vO^NW{>gK)=vSp_2BOum>*W
PXLw=%EJcFfM^GUhs)P}SJ-BHx&*JmzV~m>DsVu!e$g|8_1&B}BEH}GHK^1Y8m%~Hy7N}e_~*yvzvjjNv}tKF@)nS!7$ph>N=3*T
1UgDk6zX6&L1i(Ni()Iq=4dD=<_|7SOwqz|6NZBrwg*F-D~+-}GL{H!5;#FLt%Y;8Yj;U$_tpxkp<Xmq1tMD*(uQ_oXdt=kDbC;$
k_#W#=Ihjx&6+}@l;kb2<8v<ymbR#{5lKj8IR+%=C<-wyyNKpFp^}P^F#ATiB63y3L<QKyCW;WFdXv?_j^ZXV6#nn!eY8K@R;%@>
r3izHl7{ML2P6yoaaiF9a4LxdMDr&y+X)DD{r~6vpVaGm*B)Cip<ls0{l`i8<MGy%)57&}dR?v>N@4dUgNi6EjAgv1wx(D|^w1e^
Qr708IHFL6iD;N;SSV94sWtEL?tk#3??gqBeMiH;w`Ka(k*)^w%&gG~@dzfo$^Jw@QHO5t)$2`TXO{3sNYyT+Y3tpg4xXpkn5a10
)cbW0^GSN@P9FFNfA{{eyd_xqcldegr`*Xm^rPOvVWMn>GI~20))lV!$R8F=jm&dRv@*B)XjC+|2Q`YdBOoS47}*b&^^3t|Tnt2;
mK2DSYExZdICP-Edwr4&4Le~6uN$!Z2|_cKT_uQ9taHhfLSb5}s;S(ESNFU~$+spI&N>|{k_VoQDfE--k7<1nQwbD~BRy+KpF#{e
$<zHWy~ZBaR;L?mtRyZ13+T_N<NJ4heD&WR@7f7d$O2{Z9S$S)wp8UpVs-XQ&fx4NHBkp5Ak(8o7TBrT$WU_{=Br?)A-R(hOo2*7
CnY~HA?qXdvyMmdJqqz4ggnBXyK0ZaZxu^CQcDhO!fT;-u$}K5QKOy8B<eB(vJg^+agp)>A_p5pC{xK8m`D-=Hg6+pCZ}lihn%J6
7{o0~J|77V7|!#%mpHc$Bt(KRidSmp^coD+Qw5a;iZwy2sB2Ko%bq%ByQu`8o%J~FD4aw%Bq$bdDq*Dt>bNDgr)iZ%S^Qw>db~rk
^pU0AcmzVrq--G%AWP|i4#UVl9}G;1?J3qu3K57;D1-_Zw~%`faw2_0!WwJHG*TUo!Ha<ghcF&aIPVBoNkEi|<esNOaUnWFycj^?
3(M4|pV^biIVYw-KDYb7@1wF0!zT%JsRIZDfE^%kdlbd*Ux(71ogwnSd{O$Y^-+zLCoW->B8_82g=W#-?c5Cj8=T@s&Cs+HXotZg
j^T#5k~D6?wx}oMjzn#m1Q-;uy_R3A<i(vsPT|u6iNa5ZK+~x(3YKW93Wg;nX$nv=I+tw>(h3piHyj@SZxXoRA|1d610UnuG{Cwg
5CNWGC_p$|J`pW?kG>&DxCFsK(SV=A63FY9@2D|_nB1&vOn-Y=%Qaz52&yG_jDAB{=51^p{UL7&M|m=8?2>XWR8=@|D}oy!X{9K^
8Cv@C&P1fld%MVa7v3Mc$t5J)aOi1$tFgH7rcl_yh=zk&hESl{!$btR$+-e?@&beT!$a#2^betbw-YXCqL_Yid{kh1AxTXAo6-4M
o1p<>f>jg@OcfzFLeUQ}VuFaNnhGjP3L&W}qDY9CDIl64nUsn)(N5dwIOj1-+0<glRl{SJVoE4#spY%59Dj5mai=VfR?BQgo_yj;
v^<b)GCE4u>24%YMIs<61~;|Kf%f}<Re-Sr`JZokc5T@-&diNk5K~R4QLM($QLgh{u*4>g5nS91UZbjCk+)PmD1UNLA&_8^X+-A-
0B~P93Q^|!b3Iwqe`CO^f0h_#5oH@#+ZqZ=7=+N`D_WUqfT=byR1>NX=bjZ5MMV-6lv5$gM%bbuqZ<T3L~K<Wf@-2>Vl-lik_4aw
NS*+Eouu-mXlVjr3JPdSQiUl>Xhx7}Mv|1O0+x^|0*H~;h?1!aT3BW!X%ME6q+&{HnrWaSLMjBMX-pJ+J-jZwy54=yG0V3-&BRad
AqZAgr9y|bW#7V!!)v&cf}54@BB>&@dMLVs@fG)#1rr4lQ?jE-0>iztj(u~1M(RwS0zqo(ql>o~5Ru}XibJG4g}Gop@(fQRb_j*|
ONGA@q0fkrYjJ~}*hVnM*^?@eFheXP-gOV41#b@C<Ew+M;^ktEjpu;;5>)AdC|IISlW^|Ba$>tE-wonon)Z>dsmx|sFB-FA6S)^B
C{O}}%~)3~K<b>8iW!ECA<p<twASc6crOOuth6;Gkw|EyZj?QFqX`l-O45tyMg-f@v{yYsfz7PoCz<TKa%xUcKZOQ;zrv5Uiu_`)
3!nDte=(>yC*JH((RmPo_c|l(G(!cMK0C307rN+C9ttZGBuIZCA)$py(t?^I4o<`bIgyk{Q+7V`ACsaV!&9GAGIe;bNc92JD@a5V
Kso?x?fdl&WOgV!xxqg;ztob1N|1x40XPP|LSr41q$Xx&W=RpqPIZ1>A@T2vW+~<x0@udm@&A_G3_-27*oLf#trkUEGFu#Ck>s_p
<gPf~+A-PD1QAqI!v?e)wrHxc$V`Z|fe719z@t^9-|U)nz+qC`Vj{MAbI9S_yg80;a-^-hu^SrY2Wvbo9fLfyth7a-$zroHh@NAe
MC6~NC3|Jj1D6YE6zDX}K*JcEna1=lq32f?_4*e;-Uh0E=7u{LaQQ@A1C31#NlDrytVJXI;n*rbb85JzhUEJ+6GR_0=?AB1I+4=u
`a@!X9nu3uL_vOBGFFC!l7fjCKFjQb?c;*+xJtR%g$zn*DWQBb9D#J8Y-dWE2C9Vv*po{$$zLQJm^eTklb=WS{Fjo`67oo7jmYC0
Vwg(%ZWHkL>F&U3upTh;CWnkVBdpnuW&;wYB^&<-XE+;^Sw9Q`vyN4J6AFybYps6!Ht<6qt6G~HN?)EDHR5v+^)f{<BuL6MQUE~_
5>OI{&iw>1QcXRYI+vqF_aK@|ti=mM3?VFuN?!a1WrDy`D5MRzdC|nb=7!%7I`&j|#g-y{u$S}+<p{x0RB5-haNXYZlu-NHB6Kyk
IJ=;)w9h<c5A~*i7Oadw`k-*4g9utkGhE{eBBhB<RM+sMhG^szktD#(Fne<z-9r)-k}|(!ApbW8>A3~hFi@jKDbHk=>7&%=gXKlE
K1L`o*a6X%37h%D31$p!K1uIBhoBz`0U#d&V5zs(Ld`y>%Fmil42Ob>)#^3f8{=afl?do3iXM_)+?=$1^wedKy3TTUWe?Ev#S6}!
M@m9F8`d~cePQfyKcqS)bS6qqP}1xHuD7~;a8xr|v{a~wAsEAQU|?`8k$A#{K!pM)qR9$Hq!J)$27naw{ZB9+q<nj#!_)lrHDV2q
V0K5BPKEA!$)xo;J){7AwE;pzMxSR|;vT_Ynnn2VVpQ{xPZ?49p24I^g!){fd7~vELLuQI=?)TUBGyULIUx#(5v4Z_YxzuJuEB_s
I~e}XKL5Xwz~>`q$AM*fDvZ?7*VxeuAt$$^HW5eSN7TX7A{%xLcsilAPDag&hI&mr6a#{vApA*i6%M^r!8=ceYprqU2*^Cx7)W96
?$XF;{)7WY1^en5Z6JGUp~m3aTkL0Ov_a_{jN$OWSayru{ldyO_2f^F!FSmu>}+MqXnxd;M*<lAQ%+$A#Xwc|xOX6@YW4sJyQubu
@AKAOf-;cLAVPh7f`y?2ggUxq4OJ(gc>(m_Ok%hz>L=8lCcZrz;PZexq<vcA_(_nj!Ur9sR73^|onmo%Q*PdH9f-XPwTIMUOqaB&
Lp~Q$8er;khs<nObPNa_1zv~66rUB$pBBXYc4}*&P-%sac5{q&zTBU;@otiatHmnV6r$5Asc4?eXs$TLL}O0HW^`hS10-zd!ET$E
9sxSx8e0Zh?;odoz%`dz9XdSDMirZps!KV-SjC8jiQ6)N6JZfp8bT}tn$ZTNrziw+2fot|_{%l~SjlL9o0ZXk%{Xx0aru@Vo(EFD
R`8P@98YZ$l@&vFSJL;hMdrB?9LCSzti$vjh3;Yl+v0<x=Y(8!1E$+(b{@T=Uhj`S8iP`~JI16~MBpL{VJ{63S%DB_$O9^0pV9g^
RZT>D^MMh^eq3lY^oEZ-&nde)T};1>Rx`6C)eKPjBX-!0Bd-WK!%$l*+PD_9KD;sE0jCDo^ftGKELi5ULopWN4LxKYY5w0sqrx=>
h^fW2XUiPWQF+Y5wHh%Q2o6X(Kl7azGj7%~HjYLE<EUZgwh1qJF+~5_oUz0)gVszHJQ9S(9KEbP46ygw?@(eI#<-yjk_IujHtzMB
$z2%qI|NZc!5KzKC}QOTLiG2ZhtT?bN)J6r-Q%-oo^IW=#O4lwA3`VLU?^xtl{?8-c?w$T(W663;2@U%Yyjd#WS+Y*$FV(_a8lQy
0BlrFsR~?%3FFpw^8k1H2tz2O9Dy?`Y%s`RW=a4Kex3Vo>+5ga$B_qkTfMw9GD)vVYsT*0WO~=?YK-NL^3k(~!s}nBr%pG-CEpLD
NsXgfGQdsZP7+qOLgps(am=(9b0L)*0CRnH&pHXaV3k#<>Xf)Cj;$lH<)!5rsibYDuxW!^lO>r<#IqGy4GY*T21ueS6<HDhjFAvE
y~JoWTiDRx?}D@p_#J#gs*|TC6mBr{gq%1<;Z)IVDu{@ws5G2~vA}>)r0Y~cSKeKAO+)slcr|tH=XTy}(DE}!o|}XNsSo%nf!H?y
4`K3OpPi?WX=ya#9!`ShSe+}T5P9YdMLHdm-#zF7cJOkZch1XgmNBZRwN(a+pGmmH+%B}gGWjPV@JNLo1=BtbCMvLbUvJ3A*G&Cq
$8GRr*1`<{o;xjFOUmQb?LhB69glhB6oW{J{(dLUXV{L@ntZ?yXb&;O3HW@$#pg%ck-BIFkr=bH{T|cH+3B3;<#6P}8Ze%zH$m0Z
FjON53qe5#&b|z2v!bRu*Q&v+b3>7r^^+eC>d}-sza6S>9kOB7Dlu{zvK&H|9p24i<=W=>389;7Humiq+-F_yr$EqtE7>%7_#Tk-
yjRk6XJ%pOjzkNP6pT+vv#{~ksoZC@O_&{rr1cXdP1}Zk*vg$V9k5goY$2i^5uhttA}Xkf<o&VE;~%*l<~*?lOi3*vMRpTRR7{}~
aLnvM0VzdMMG(Y9BhgvhG;;yj<Qn3^9S21;P?c*4vUBn8uy&v)*Fg}Jqw}v6={9+Hpz1!a2NS=KN_I$AvyeS<=}XI;<IlA=0(Bh7
zC;W0;ehA29pvxZ51$Y;ajjONteT-|WEoUYABbabhjM<YF$D)UC@Y3H*A_gT#kkv)6Hz5QmJSazV5fN*Du!o?22ReVPTC1o@&Y6n
T9K3_pGU48{8b-g&?<Tf0O>xNqk^Lx$<7)N4X3$1&>ty=prXoFwV!pgS4m=2f&9Iio1kZbH@?cuIr_0%h?voeKw?k2^}tn>Uq%3w
DXCDgn`y8s0X+~zGB6%s(=bD=wcLh~>~?5yNmbZ1A?hE9J0TJ;wXaYflioMvoKwIBR8!5FyoO8EK}SfLu!1F!Dv&Tdk{)p869Elk
8*3tc6)mK%zY?GvxfRGkLvK2o7FK6<nZ(GNcx!V93qF&WNNcBbUxZuwyndWr#;^L}8s(7uTs*ZEkW5@Rkree_5*(yUm!$ItvQ!EH
3{%b;D2j>~^hoKW8w~|i5(NQG2vb8qg(7s0PYKdQ5eAa3k)#7kwC+xHfaA<z%exC{*x1-OBs+xu^OTU(PBqf|4B99pLI^05WsN$_
gFwE({Z%PE8m6HFbLQ@J6o1piu<Xn#u5=@J=G^=&zU07!qR$gZcHt^`tIXrJ`#c_mKED~XL$UguuJ=^HJOHv!QPIHse&Hsj3>VNO
5t0+sG|z^|8Y^*P!@j8an{qL}N+i_H9MvRzuTvDTMu0iV2vQL4u@CJDOfUoij9%&n5g_WMBWzk|eFsc<MnMJSo&+a}wfS)Fj-ylh
ASfx`bBd5a@-zOUyvz)hk;lfn{3yc_nYyoRa(ne--Z)n^Cp=Ulf}s+gNr_Ks7eh@&P)ia`w<EFGiPMd_KDcO}^L`V?Dqx>h_Vwz?
hZ~sKYcdlXjLpMHKjUdOvZ;oH7PXn8nZEApNpo$7AX%m*Ly|0#vAAg}5Us5{85)d+tD3iTCC5|{&<{fjGF2Q9jIkLz>ET718+nU>
uoA_fgdJ5$fp8^&n4v(CM{`KsF=X^{sUCCA82Fg=%9xH`Gct^HTW}g>2W7_2=Q+U9sNQYB$uk_pctTBOXjEN=DgjqvG!o4eP=JsO
aUlpUuL#8#7!AE{L{P&N6vRXv_S}}3_S$Yni_MY>D)T!!bh6l3Eex_&fO?N{vW+%6$Vj4?r~PdhnOPgVEyt?J4|$~cG&5<(eR}6e
iAf3`J84}JUCutZW*cEpJs58kVT8na5R(@>+=HUKWNH#9Y>KyHPBLmn>BR{)8G{(Z9P=T_yx0p?uxdQrgOI^;JFs%#m^|R{C!WU{
p^1W%%j@-Ibr#yGXfCC_xvp<wREt@Wpwl9|vYb^piz|vY&_^EFqcz--Hn-0!uC`acaAS9=5Y0j{HX}?Hb*I=wGWIU(p`Um#(<jG4
$Q3orN-c9X%&~Cu2oQ0A+S3f;M}^mWtT$M1o=Sun5Jj0y8X}-@f}Y6a!cZ@gh9QVJe7x^Yo$p987dyS=+}$|V6}B{)jtLOz)WdN;
qEQVZyV@``)9)kk$JYaq$*vQ&RS$jY-~m4VtAZl>gg`q2c_X7vktm=jpFuA!Hoz$oh}fm>YE;m}7X>Rid>cX7TE?OV^$#B*(!HIj
>u<F_hqAGnkPkwjRs}`&IUC$*rjZpGMJpF(8NQSTBST9hmM#yapf|2zRW;s0<L-U!yVo$&cBd#6B=>KU9B>aPxJz*fP&r15RAFP0
v9wabjFvay?o4M=F`9KhJ5~~GT+TGfzSQN2;f0{n%bk_q-w1wkZU?Bw({215_qbOiAzh>?2%z9M@-T*pf|i6Si0(2?wPmKL3l`f1
AXPO~6x$72iH87#Mv?N;07~dvYgHK7(Mr(v1CYJuIUR$fc17&hVY|q#2OxVP(o=-#7q==+Xj^AaAnYdQB|}LO+Hpk^ZgAtsxo$y<
35dq2K}gfBI_O0ONCtku8;@jhdjbpMJs1%@Ruixv^T|R`14*H1X<8VPgfxPA9=$?jTiCQaU?bMX;Tj8$2*l>^Idmk2W|*X^S_kx5
l%NY?H4sqI3_?vKtOYbh3!v2sQB|PO5>pWoObHZ{RZ$UC1jsc)Qv`)1R80j<QzQxn4MPzLLM;f8oFVP{bTk9SeDeyUd|^atZI?I`
1r&f%jVZ@vr{E~BWF|)NV`98!Bxx2Rlqp^2uu;6~!(Sgjc<QDT=eIikt|u_03EGetoyLjSs;0V>(BF2{6(tmfFhMdwQ4p;w5koUk
QV}%LRZO^%%mpe{C{05UL=>5@M%K{OR8dt;O*0Uzl8i(cj4I884xnl(3M7=Km8~T@L6o(96nMm(03rl}N>lAr=1v|cxcj?Dt&B#K
CGF?ydhEaL4){{>LL^hb*dBavczh4zRWzF!Q*tCJh&|Cg#E{B$AU;sL{hx1fsO<D7boA@x>o9y`OW3mZH1^z+z?0it-Hkj801rhV
s*vV}koL==0yGH_=tUo@14J0)>@po-$w(0?yKTC$8)Crgi*>}d9I=ZuJ=i<23*!$aV&sbe){cjfIhlVe(C1uZ28xpo%ycSgIS|rT
!!8fv7(3R2?-F<K$8L20@~5AgFg2_N34}2e0p<sOI*g&|Pi?T-^OL$PVxqq}g7VBFmnx+pZDB6evwojDaPkO)@!j?3jxH7<GQq||
SleLOwecZ!hOQ5GN(fQwA~x}(MlX560kNQ9k&PWuZw&^P;iy{S4yIt{$V^*03Q`GVU|HsN%3vr+2ttjGK@cb9yT=g{J&ahLO;q?f
k+fX0kn<tKfkBCyilL2dW{YHT5L;-|sgfdrsdFb758V#~wRl}|sH&;eLA8Mo5&LjldBz}%res6t$|ZrAK(v}6Br!}#F)=45=1j^_
y|``!V>1Dyq10?4p(cu=nUR##s3q8Z&fTn^$kSs?fOiA&9~Ly%q7&fS98bFt*Ha+|fYQ)d)h%j;Ic069#{sEl5*q1{HGNV~`K0Tt
kKyWf`w|f$XevgPB7pAG%LmgjF5UY8cl|*J?0?0dq-43Qmv?muREEiy6qOi_s|aWPvOSm)NaySzP&Q>@H!|UD*Yi4`XQ%gWa>XeT
{FB3(m(Xb;cOg&uAGwu1x2oMz5&leU^a*mA%}#kZ_TM>q*r%a{^v(9>-}!W(NBA&d=lG?dDoG{%8F2S`3ZEDto#2DaKHWXv2tB&y
Yj61KejVFWu<_~s0zh;MNIe?90jhcz(j46VJcWOZqvZ>VW+}xBAm$7d?@;Id5I!;-=yRZRNGcyeNzoyPhAtABfzuR+h4~=+k67W{
4`lckZ%((?deKhL%aag3AS2l-ZWMyyfY8tFi~y-lc?<-PUp|@)Qj^a~dT^`=z)hqeVh;HUXHZX+BuvQC&|%yK80Ejc2`^|4Y=Ceh
BqpT5NF8J?DvbiY!RFk4JUtPi{ZW^ii6!K8;s?Zu2@M4b5J<?AGw5arA{5GG=10LW!{V4$(8|GU8s&*wU?w@vadb%!B4uKxhzN+J
X`rB`wot(YMw3b(rtJ9-UkFX`^MG-JIfE9QFpxA9l!Y{T<^zODl!jYvl&m8b2^Ijp^bK`^y&twvr23zzNhed|RdZ6oAfbIK8#4fu
RFXjqByw6_M+B831}75_sTv7VHpajn_VLM$;|G$|K-I@6ht;Fp)hVcLwrex)%?8Z-xDre3_6<J0a2G<fb^vf5kC6P;4HWJI+t?hj
vj$q436db1MyaG46s0A5jpA*Sr;a!Q;qvAVUWo#c7KG=I5KgB-9y*4?Xp5(yPUZM7Sp!3)21*p6NDLksku*XsgRszb3{4x!&Y*ze
^}U|=_1aaRMez<0hO^Ij9Cz5iKj|@v?XtEuN#sfCfheDo>av_I$Z#I=oggCq{?!iIBe`e|VA+gfWW-dJC`{~_A_#9e&I1vh2O|Y>
h-#3~I<_d#t*rqOGop)W$vPH+)1WrdF&Nlg2BM}fSknMS6HIo`SeKIhaF~&334r8wPF=JQ=796ghal~2bt*E#LqY(^OoPG<M2A^O
^k8z0NOBL4Svs-@;C*U;4M%?vfhNccG+Y({h<840(*%tbJk-BIZa2eI>(D+NiXlA*9s(xB0pOwm&Op5jnghR6dZE!gWZG)ZT)aK~
tRIbI4N0lh0bvgMRCf!fq60|89+O4V1BmuY^k<qIZfHyaXcdV?{fJj1$SDj$P-!qgj}?^C9wtHWw!N{W0rae|p?Ufxr$UONJOfM$
D2N`(GQo6y9kB=<Q{r#dA1w3HL=gp^0D4897NCj?F^cK=K138u1rSQ^dRZ;jL&1tjSOxI^V-7x`NX&f0obeA1e%~we@qcT!s>O)s
<#yW|l}SUOZfQ`&N9Tc5pnyp2b6|)R6&GYxOMv=WADSNxk(@0eDhTn+oUV-U4-q0tFJy<?EaHWko-@2+n*WS>`x=3Gkf6w!5R04|
H1L{aQb(c<G3aC%T8xA(Age1Qh;}-OmEjf<vO_E=MKHnz6(BFf8$`ymN$Beik}=wdHcGLv^&L3`cTi$1YA(jp$!H0X+2<9;<-ptz
bZ%j-w8?4N!#9vR&XY*=Kj`A7-haE_`HIs@()!a}{Fu~b^6q1k`8dZ~z>JJz*BZioiEcuVALlCtQ%V|Cwj)#y85DXr!#5*m>&hCV
ZxRqRWQrdK5Gz`eY$lhoHk%>Q0zH`u?1F|@QOnZ}FL)dM%5*9lZKb;If(4i^kC;MW509r#l*v9ZKNmPkh9Na1#mVYJSWw8%y{GcJ
E)ITFJ&&xD@SJBJzRSA>uqH|Z4v*&*;;!e~_(*q&qs-P(lER64rM6{?n51b3ohuN$S2?9k7-+{Zqr?VaVw2Bk-tfDYZ`?7+xnS3|
-e~KR`l~*75E;tjskd>QkAsNp+lQlpu8(`&*a`7wsPTg&C@7jJXo-Q6A{rP7S{AA*S(%ZkNsxpi&4kho1d5~~rkar?)b)YnKr|yt
0Q@x|*%?wBpVuH@1G?Ot3_==e2&jj-FkcFXq)E+(m_3{ngy=d1awK)#A#XlCF3Ubm4L?UB4&y%?z<38nQz@HGjOK?}dvOZ%tvDKd
5b{WlhG3miCu*LA4#H4^08N;g8VU2^liSjcz1XnGnR5KBtZ+ksKn}?SkpNl}NRnPCc5-(v6S5yZ-k%>hfmRQ*`VtU28<5|McOMg^
^3czFt-<s3?()zX^{}ne;iHT7_JZO3*#?m|EsCEdBv5AX(9x2AmG*421BJDLx|To09c`(InAWKjtu>GGft;I()I486N$vEaIG`u3
e!!$d9ueKFo=8&A()eM>dP#ayLCO^mr=sk>;pC0Ij&=Uu?*7m23cvTv$ld;*)&D(hxuLgp#7@Dw5lF`{VdTB1r?pe&lP?!AO}*Ll
o6|d9BK&a(1^|6tdk4sl95#;hYxeqFS4vMwrGaLeM8PtQ6<61?@(m?HjAFHd*bGBW_vF_MSc!2IF&%`&(9=L%&L+DK<=$dDA)=1p
vAY|Xz#X|A=<uE-Lp2d-&>Vr%F;{JJHAaLnP&5=LBS}XrRTR-33~DNqn+7^%<RM4y=M60t5k&=1U7bK%I)W)LHYS1%w9~PQP^wA_
q_H`p(xHCDa33ecSNF^cLuFwJ0v3f@Vf&dz3>$h`#O28My>&ND+fg7F5@Co*f<0QIYifMDyFIQTRA@B86dBmXy>oYCmb)@RwHBf(
&dxCu?dI1!+lHkhMCVlGwu&UvlN&?@1rbqAL{dS^H0qqe5>-?(5Hi#nTo76e6sbwdKr{^+5+bT(wYG*m9ddH>*QD)5(I{y{!`$4D
sxbv{wAi!b^-AO8yV^6|IWQJlRHRx8FMJ+N9qY^nO=9yWcqt<O-O=EG7@_>~(joPMp{cO=`29W^1x`f|ar4+peDL_uPV<)+0z*Fa
e>g~WZZ;qU9%*;S;Ag48C-8t9523t=j;Da|S<_7DLLNNLPxTP!L_=o%#uxy^1}cx7Aag(jQw;?X2+|7GB8G(05(&^0VO=#!Y!$N+
yM)A%6fIW^Ho>%FfYysz(kxh^p(t97U?SU9orWrCiK2qpKax2xRB((3cz&LTXOM}5BOvZ7$6+CjIbkES4ucMz+HhFc5Z|+~b~~yg
5v23g5aU>qZIH!bO$5kAiCdwj&i^Cts4VX8vRq~(C%}yHH9bunL13kH4iLL|Mhkm?5y%zly86tyw+HARgZoa-vV4ji%ed}7JscE2
XYc)w_D|bm$20dqzx3I*^&ZE6d3T$=G}lcqxc7TF$oqfJ`KA-_GEw*E;4;Qfbb;*<m)?=9su8s%c6npEdE>_K49y*!!S0k$Ml4tE
4Dp`iDEEFJe%Ly6)bPb2&Q%a-_uDF?#(IxR&%p7)i5Vhc@f>Vq#wv%A$dl~p%83V-5ZJ_2$x%?j6$CWFr$IZrjKNfw3o(kxpqgli
sH#b=2B0PljB>1VV$hhm%<?Iws=KvG!fOP@L>G3bIaO+rG!=jK*=tDE?p6Ajc}(o5qh45ukRNF(p7>Gv5S3y8de^)MXrusoq?B~)
$cKaC$a>x0Ieq)`1UN=hD7i;>>>vXG>2|0F-@qTrLnB5L1$xb?-{AbgR5Yy=0T97FJV8eUMuRXor>IhtL8L^bL^PoYiAVyJtSKp!
1%`TeRH5?l>^-|a<A@wyIAGYHf1vFb(MdBEB|sA}$^q6X`nUny`$0qTLZDKu3-%9!sBQ>c+H&nP?&{}6@c~fB6P;dX;E%_&dAM2y
D?g7YD5#D8{hJ>zP9kFl%SRKijQ2@?w8ahYN}Eg$T3=?hf74^PQ({r1X>8tadzCu}q*eDwFr<Qdl5_|B0z@d9f*1*fl8G6Lp<)%F
VxgL%8i*oD8Kfo>7!}C&%~5!U1m(&lyvS0VZdY>_)|!nA**LTXFht2A67)(+Q--_ND1r#7idd+o36z#9W}*m!8H!ecDP||03&qV-
Xc8*Y08qq>1T-K_Bsj*u`LRS(5mZtY_+Ik{HfBMg>#5tisZZ*z{26I1!%OxXn*d73tMUkh1SzoY=EXc<=F>6_NO)3Oa$$xbsUz48
=MW*%LJmvhGT=m73IOw(mx(W%7TF>rMHq&agoI#pX4vH;xPMuzfXNKW`NQtd)f?C3%wl&MaoK)i+_{>8_iYJ3=yX8$QSgcWd4J(a
wN`_Qx%`j(s~037O=Zs+?t5`+V+AsP7E3M*?4w)gb(oohtzbwblhTV)l6{+WAXp^66G@9xmvR9eLLCrx-yH9gq>oY7r>h9$gan9?
#5J!LgFyoh?==v=Tf*LrI(i1C@UR?&33Ine5tvAObIFDcnviWYITSdNHPF|)$;&$xZzhNYu#^t_a2pYZBLQp@I8ixT2u2PF!Lr4%
&^ds~<-n9AB<?|&jm-6(we>l&c!w@aog1OW0RhR1C}@jJk~1TN5(|K6v=l|6^6^R?2v9FtiV#4(tH6|FE}wmn;llv1+v%Zc{yT!Z
u%}%^SlTZ^LOW7{;Yw8thnEmRa36enAp8-wVot&7*7-n%tS;D|yQb<hn0IKNz%-x;EW{~^xxwdj0|{d@0qEmeB)h{{C(Kst%!%xk
PI!U$x&vmy)KK#bJJh<D53ZrBAnjm4TC&O`k3PZ172G?hLPmx)8OVnPV+Gq5Ii|1&6tw2l5>g*_6KG(K8q-vXQ3BEzslzr6d22&5
u@E&_?81S9n>Ax7paz3ULP0v9(X+k%xb9fJy<v<tl6g3CLyM2j=XgNmgfZ~#A582cr(x3<B<K|Ruqx&$q_*K?&I*H!tPu_CfxPFw
Q#Xbg+7xNBW^1JVZXSqZ7}z9`4`cwyF|A@sVKy8_q$=`ue%FY}0TQ@}*5a>Hy<y(kPAb<rM!3mC(;3Hn7$ag~-PJZ&CJ)RwAi~cn
$Z-d-yzJJJ>Z63@y4>CfQ&5~OX*=`|xiff~O7QNYmN=1+`Iv&MPsX9ysDY>4A)Ki+Dib@5#gh<b7R0BQltaKh;neB(bPh@*tG5Y^
T&aPU8{*;lsfZeAde-V7of+h*z&J*8Hv<^!3K}1B!3?u=jOO}1?V>#f*+<*l6wwND)D~41;}Y?T?yGm@_?{+v@3y<}Vw{cqUn`zA
m5X@2Fu=(hBGdLlEZF1nubjy8eFKsS2G;?1vEoUfG(q6o(3LZ+yUP+t2oQQrZI0eLy%2A$Bu9E~dxPAr&;cTcGJ1Nz;}@GD-h>;y
*;#m|=2Hn9$ak__Oz2A8G`mtSEoizN%|^&F6FsL6kT17R?twT$6Tel{_LjU>_iCt;HP#-11dN;qO^}8nrSl~8L~?n!a*805+DM6C
-X2G2(%^2IR~rx~uSxH`zO2qWmZzs4kS_a3sjp?w5<(jU@|kv8po2cp1D{?K*H~G^o}g?)PZ7ZzdW+cISi$V~v9l~pJv{21V3Wo=
;s&iL%Ovdv4-TG75K)~xa&+Qm!#utVv!3~VE5M$!sxZNaVgLvbbTdeGWFRDSxZe0PVsnE|70xuKxpydykVe;HE@L7V_rTwHyXg#7
ijD=#^6RLnfCEZ~^XZ}iXpDBInIk4^FreJ^JyVS+u&8T24#L5+1>ZxC0<akgVHl9|Tp;aIHfUpRp+^&_tZEyw4oSZEj{VEFEdjN+
&}OXi>#!Okj22kAVkm-17B3Ie=CA<hRJyY#3FE_s;+C=y$c-M-o1F5;5F3mki&zxQ97F{rW}fxF3)ifw&AK<l5}5O@Ziggfjx`+B
M6;rt&1cQ_!eg7vsqVPnSIL8$+RT}8%a-cl>LWK!{sfOGU=%ja&z^i|aol?Ci0CtoUuk5}X!21QErM!=z#Pm3A|4azqG~iYX(%+u
c=GORn|#XhWjS;2%d~MH8xhiZT?FSQgij03^K^V92bW78SlJdObW8Uecjd!jq}D}omlDv*r-T-b_-Hy(#-a}P3)W9UcbCVHZS|b%
DEUmmj7O-`Oa^Hgh?2;i0HY?yFzR533Efbe1V%S;=d#Gu;HZ)0p2#0m(0`O3vs}Qs$l|Wx@X%e0Ds6%OHV4GdbOpx8FMsNVW87Qn
aMwYuYS8!@w6(+?uL<k`Y4|vXAG1}+p5gVu9err%P?1H12r?oTdsmlgW|SLhxajf<Uz>|W#=^H_X7duQqBRB%NYr$>xu(-LLMY=;
VHsGf3U3jW%X25rhMi<#OQvLnG}Lbigi=gcoo4g%Nu*EZ{eDNV*#k&1LY>l^=XSE`l|@h~CdB@aDn2bdy>WdL&z#S{2|bblx(X;P
1g-M+irBQpMqRk``Lbc3!Tp6YsluF;j>(dajC8i-B2BzxM+J_zB8yuw;W*anZsf+8Hk)C&N+|V7Te7pG@$fn7<{dtj)VNf}Xnp}x
h|jui2bu9J#PSTt9|W4$zYFZ%ic|q@rrIo}DHxSRl%T}Oez?tquN138%dmAUBk+d~5I8<aL41ZH9zmm|bPM1@3vC1#N%$rs=<%bo
h%)V>I7`d$u@&g>BF068i(W>YP(N$Hzb5&jGw9rmtj_*Y@1sYKIx2~_{^+L(8>Kf8D0zuPlXyaQlTN;I*tv+BK4&k74jzb0l93tf
;`SOCHct_9Vljq>eX<Mcefsd>2MIW9fwyKS0^-Zh-ltC6Q8uqrgNJQEhOtj!Pr?DA&=v?f*C`t~)a7{ZhvMEts9Y@95H>2M44FuE
d=8N5>4>l?L!4kd&d|U)rFsp_e{xxlIHp2m86Zg@W>`i9Sv7!i`ZfoDwd>kF`JLuzV`9-%wLLDh9XXRy?<IL{I-gFs;SJ%5K=!1D
rhFIDx_WjI>hDv4mjjn}xam-`sKQIS>l4eOoN5peBBDlzP!1zjsBGl6B+7;*XbDjyQ}nT<L*z`DdwxbZVws+78#S1MVoq|;*&UJ!
F5^TGcA<D#HcbqeF}wD9;T{Avwo54$t=E<&ntFk&E8eoT2!V{$0t}<YLIvH4)g!u<je~5BI`3|791aL;n|E_=^~{qLBtv%4P#V<k
aSjBWf{p>eU}+O-ag0ICb_0w!qKS(rL9}_Mu)xMZ#NyY3x8LDUMje-c1`G&=0mMK!vkW%rM;#{O?=TlU4Q@L{?sUyU+xfu65WpdL
3=gPiZ=t}p<A`JZsI-MwK<(W-(^hLgOnTA6%oV$JKr=lS%A&f7)rRAier`1=l^x<p9m0#TQkvM!ph7|TlbqWuY|#*GrlnMpiYY0Y
sGzDunDm=o7%$<AyY=X8Hg^&4Gf__?%<kkTREfq>$P_l53E+_Jk$U;H%{B+c*6q}K?o}rpD}Q)&uR?UvZ|ZaS@DwnF(&}?(I{Vs-
SqTh7t}B5JF=FDSPpb^Gfs=_~9L|vy&t`feMNVRkXg%Wb#u(2<_7k{ocj*i$z6`|ZV(K;p;GqUY4r6?i1LfKD29L2rd?FSb4t|xj
38#Gjy1+2@5il1o8o_Qo>;)YjacRsdK&kO+hD3QLk^#-@znA0`cdEW>iilD;Zg2y|f&+)WJWZO}2*hFGJVMg2L{VXH#6#v4O?&r+
R{{DEDGf^ck-c%?7)08tP^iE;p=_0bjm|e`9(*Zpg9}6?+CU;w00V-7Bpgi66oe9mZi<d~LTfleVS;iC-fBzoX@lXTV;!Q1yybuz
ZNR9F!m$T2vW$^z0Fdm6AQapS6-tPfq~|3-air{aqZvn7tlmMGV_L{&o8&ZR2HP&FrYbRPCi#;ChY1@M)gqQ<k@K!ib8+%><E&SM
ruB6VM8-e#D?rU26iysb1XJz?t(}Po!GJJlcWn@;Q;7m@4EBLGAUm=t*adn*)jRGSV1axqjLyxWYK&tMZp(v;4mqfojt-ednjGVd
%}AKuGg4!17-n}tmmqc;OQtqA##{>VcYH25TBLqBHZfC0wp}9zgSi6+on(kDsCu<*2InjW3pKGxZa1uR10-HFj-<4LA1+Z&$6Uj?
u*WPGj*>iUp*KoR10mW`Z8?r>TFlwZDkkB;&Kb9JYz)H}4@VeW*77E^r+C(a(o0ZVxvdX9**0s(d;`Z#?pW`8d~~$QAa5KAmSw{f
;*C@?;KfWK!N$hhQ_oH{e1v0g0oxsI??RBNphZ7&tXS+>-jlGK&N6e1@<n!RPViuDy^t-%tv%#S?BG<%c2cq|ilUgQQ>!%SF4@p_
yiLMANxhn;wNn_u<&3LtrrTSvIpFP!mllUeWEy}n;R3*x2Cf9oX`hDy3Vvx?;M-u|iFv~J;|{ftWSiuM(_u%g<Z5KWvz-ky9W`a#
#ZeYC(kiTX+hPJi2N6J^P{yE0M;4u1-s3UaU_9knkT-=4Y#dTDIf^6^HM?9xh(##YULu@m^V+gH!&8P0&UdASYf|(Yz$%K7766xg
Sb<c{l(np!*$0|^PVz3MUIk8MnK^1Cw6cMPIN0KATgY~D16n}4tbrSmvnp{;AV_h#A*Kc;v%o`cxWZvtJaM;-ObwHmb2%=jj$XKr
HC9_kI|mHr&R`xIT&#k}d)ws(0%%Qi&e|tY$KF%Mr*5RvkG*jL9A1On#xiqAMqeE6Vu^C%pgW-eiin4DuyJ`JJMp0+jBOhtjfiDg
H%MS6sl(7@%u2o#CLBu)Wwb&hlcLxyj0XZyrqZo0nht<l4fm2x)5UexF52M-W503rBSlmPopZj8Pa5L~dg$6`VS$@H`#f>Vr9(-8
_}FG>pjJ+HVmumyP%O>~gP0H`w?gU!E=IbS23&;Tb$v}c_quVOJ6wp3D7sz-7<Js5h?7l}^tfUVLfr%ow*vP=2E`3_eFY-MF6|vK
9-wINnK<60<%r;grF4B<#Zc=uV&p<uQ@3%FC9#%wEPrXuYLk#)P))q%BNXjy@w%EEE75_G*;v@OojZyo4tI&yj>=jzHpa&fbc|;i
U4)FA>MFyA^p|9Tu9Gx_!KYBh1rx7jMF_48(EN^<2U|O$t^o6hiM6~2?GEUIf??x<y(77VI`BGKSli|zSK^g|^G+LPKs&?eW{;Q6
em^4<N$)XdQ*eau3(U=EU%w;_1UsRz{$mjZgdw4ggs+m|zIC^N2ckswLH7W{@RC#@8Ax&D81dTl^y|{7b%fF+NF93ZeQJ^qfc8V@
W%u_8dqn$_ryK(lG)xgi1<0UvJmmS;vYsZyRr(W_lMr)}6WtkJHD>}$*@1(%l|w?D7Hh*30=NieC9zOo8ljErf!|xv4bM2HhM0mR
Bb!g?ASe?o!(}xgl|?$wx3NKkj9-HyD^_xpJD*T<v`94^=gF`fE$|3^8WtpcMgtfvn`^o0y1jc4-S=o&nmht98bCh@eLanaHV1H=
9QOC#2;ow2qAD<e%udGP&Ow*kD}|Ee4NDRt5q$v)fHJ5)zO;Uf<uS`RgM%eHmnaQ$)x?wNZsJ%6m7CQ385^LOQwE4%3#dn-AR7U`
7^2y4ruMzt$cx%eudSGE4oGa~H$Odvm}77?3OQIZzS80Xz_te{efNta7|bC%kUiQJy6FmM3ee|AMs7WONv`t~mc(A^>?h~<D6h7t
FjS0X!gg$Z$?a|htD`BjmadwAhC-O)g9Cr@s8^Y>Vw2B_M-9%FY?fh=v;%<$Alok?am*3V@bu^j&|qsvkx5{Al{M7CZgjH@B@E1m
-h>ExGBSdPj3PbIiKK@PtUIIwsFmwaod=fyYB(d!qAC#BBYFkXNM9^O05v6h?u}GSsFVn;Fsm)PV|1dyL~ThYSWL`@`aqlM1ENDo
1BNslk2WFYz~z|k8!M5=QKIM#|AV%Cqn}>RJIBp_WZ1sLO#BhG?@dPp_wJmKK9Gz)KJEt?Hp|#pW#=_J32@WG3an|lRXl@{5}M}c
IU~f7=D|^xbEUb7i)H3bIK!J1QP#%@#aagL<Hwf=n;HO#G?6tzXereoV8#tPRfs57B1H&iJx)GLTzjXV?Jw(NnWmZ5zxU(3dQ+&7
u9i@-K8PxTG$i~7QQ_<Nn-lAM_!jigUSpc-c1k5BD4+MteW_;w!=R3u#6(D}WQtkY@NzeFRaCWK(^JkR)k<kGGlRe|Sf2b-`csdW
k(o7TFAFg9a(zvb9h#xo#YA_JktiC5nqwUMdOEQ6Z|WW34^&hW5Kv7@gUSO5KsNl}G)LHKDY5_vn2$ZaC(4Rr08h)=-Dij)>!m1e
d=Dz*1YtFR5*-95B>$<3Jp33o@E}m)A?BX#6VZk99ejcGe+EpiyxV<zCmB?WCnVwB;J?NcB5<#6BcJHI#6~T?YKpk$Z7f>I*+s)3
Z5d>Gkt}L5JfTGi1~&J-2~?WKC^Z^GAZ(Hr-O{#Lp*aXfQX=e_R|eS#^`^{$l9HmPH)+LKH@5)BEZK5u+QWtrp@(b3Z#7=*#R$2E
yJ6jSQR|uk6CB;5l6Gi`9GPJ5Vn$w;n`D?gs&wUTwUIhC6$}`r`W7Yabz&efnY*FVK{tqH=kPy(Q5|#ySrSGjA%Md;MuDJ5eI(5R
6Ac1(q08pVqGBkQksx_NMJYf;l|>A}LtD+ge$LFu$aO&wInf3ksu~>r?a!ny2ue;6KL}@I_4L7K&`m0(L6hNQj?ZT(CX@SN1TpAm
-6UQAN`23f#W*tIy?uBDA_3>zdgsy}+9`ipX_Fqz6+ohi;^Kcf0Q)~sulT-qzRm3DnEH|Z!oXlYBq!|7Q_s)L9}-kfpVCBHCgK_z
DEL@NNif8ekpRmCGP6Zslhh|A<FwO2(sYS~azpJ^JAe+iLH~#*)8cPBey-shbEQXW9NyE<I6Oj4>i$2oY4-2{JqIWg)yu0hf*oNc
BUBN@z;uyllmq;sMi?IOH0w}wM_6cW0ZvMf4OBRX`op>~iJ}sLiC%-|AK%i5)dc}dLd{5&#0f%_0_Xzv2Xtr8wfXhZpMSoR2{`c}
h)`vpcioJu1~RXN33(QsLEVeFO{ObcWA&1^93Y{}_lx3^Evdi{_Aw7Z+qXa#$4smbftpkW3J4#*51}@*cRCtC=`KozKJXxcaQA1e
Hk}L`hfi_l9p3YwBaD*S52*Jwa~jp79!8$*_R#2|T123x0>WXrz-9|5f#gk#I>^bBHQY~cYC!Fu^7iSdA8A`XvU=bTw&p{|N)W>!
(!!WN?$rxThG;<;Gl`GkdPD#_M}~ht*N+(ktR(LjVW6a933qlXBs_w;M{Bz09#C1&fpe$upfe(znzUS@9g<<Gfbi@-CiQs_K;+3J
6dhxBauI39&ZM!B-3a^HO5#y%MzOIIO}Wd~PSr7R>07}6vvWAWOZ=8F?82BGA=5o9RV%GXSI7a(H;kIkIX<}81#ioygZ|zDsz{_3
08lg}6;Tq8*k*4aK6w{O8fqk}sSUtMLHs}}2fH<<=kBjxL!n@#?I#3M0oZx&X*9{@Ko=EIRrMcYEDby=C|AC>7+YV#-`HZlmA80(
Np?=vBRwX-@4VQHQ7nyyfTPhLl?l=Y?!hD4d1!~BP1vQb8#dtbgN*HiAW!&|9)CuOBH5cb=S9$6M!RXj31i>R(G9E9aV9@34U7_}
v>?RKoHkLMP{nGy;Yl4trgBWU)}%&HGe4sk+KtVx2aKKX0gZ!Sn%u^;k683e*i3#13&DUK{}cs*lTDG~WHyL*^o0SY4BmzcE70(=
3_~?E8~UXt8m)yk#?q(|&7DLrUX&v@mLFNb!9T&*LWms4Mo$<G57n|CPSJ2k`zAn8er<F+F-mx@#|uI+0~=xK4Q>N56nBl37;_gu
_YgF+ov=7VN>u<yxY@lp!N#=vz8P3786WAA*qQS|E$o7};7pj<Xbl=@uX71kH?7VQ9zNchFVKdMUC!azaMekmJ5v59d);?h6V1?P
*mzFj0s4Z4rJ1582hb$~#U}fG7vY1wN+Cc97-!5VCK(B_213V|-fuBJ9M7_6_f=BXW)Q4U?2_&3gQI<LlI1+t2A)N|qn4QSE@?ez
u!hGqr@?~Fx#X4Csk#lN2H$RK&P|uLyMLovA4Gki8!57#ExSn|#m&|nb<JAgXqKzH$)_uPEta9{dsDN~rLcQ2ioI8kjvT}8ihGtX
i1%C`&h3m^9}r_BML!9nGMy}(n1~Vd(K*7gu#4fuMHj(CMUaqfCP0ebXjyru2wDt=JRBLAhz@*h>`zqncBSR>a)!o1GSke{H<18g
tW5|h$1o`<LT)acv!f~lu_7?hA*$WnEz!nvIR+f(Gre~Fb8;#?RoBQoNIhhMNtRg_WoBcNMUAe{w~8DW=y`Dtt?Rtphr$3Rm=J;%
VFw-%BL(Q#Fp!02SS0ICVpc$UPG~8dKDsFgf{Qd@w|2gWKbL}zuccGZeckTm8<!K;3C2(<p=bK%{xi?xsb0I{7x@4AhfEh`O0Ttt
%{EENSt6;&SFMybiL)eZvA+0YSB0x^gppPoxnpfN{{QN?F#)|#FXEF!RGkg6Rk0Yp|L$|W8t(p>LzDLrbH<Z@=!OAYOmMxuFxC<u
9enA=qWHxVO&=c=DsM-af`j_94VCxpDUjjo7u)t2d{4(hpxMVYg$dQWK30dz;R&pQVEvR|;Fv6%7PP7XzrKL%kR)~eBj=ZQ_T#?+
!`b#B2FnD=8Vm{WhuGq@FDivI3IkD-t2s6brjs#neW98oHCSPlDkn+9^e|B|zx)r5?kQ<&P0|4C6wMXhVPXt+Xps=<N(r>t&U6q?
Y3)CxY89`EZak+)gwZL9vX86G#(CzV%LV98P%ryZXBsJfq9dKrc3sqQSi9l{hW`8h>VM(*FVS_NB#3Rb#zKl5t42Z2;!tIzaA88A
@Wz5J9MRFG|32JqC8}{%xAQSzk%FhgsN4Gcie_`2bDxdf=iB&e@Gydk0x<>?-ZfNHjBF!A8*#`<B)tZ#e4fRfySK-p*0cVEKr|$S
ryL8CNd)?d|Jb{dDZ+$;ReKv)
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

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
LRx4!F+o`-Q(5xykfj1g5dVN&L_k1)|NsC0|NsC0|NsACcRodD*bA`GP&-))h-r6c6}2e(`tjvsd)eAZ6SsP*P)Q`AX|~z4A?9MK
*@Nps>@rY^c-rl>Gzls|1KX|?28|nP8}0`wC$^GnJq>FSTD6v@&}B%WP!yE}fEyV_NOQ5x_c<jZB832|y?czZG*l`KfZAO9<==aK
%8(=qLQ0iY1yraZL^c2b2A9|X8UP;mu6i^DWS{^mKr~Wsa0f4*)IHqif+$gTWhL5sx~jU(f_?8h-GIwXyFG_J;BxJo+{<${y2i02
fDP|Az&qXWFMHme`@k|v?<To-aS#$OT772O_Qh74=XG;-<$bcPJZrf1>EHk)htlYw^;fSCxOY0f%kP{%&DOrq&`32~*`klF^lzbx
1%1PF3dk=m9eWsrfz1w|drGQ_0Zxq|zUZ374HnI}v$*aXlWa9w#+xSC!7T>F=+fbDTBmN~NV&JUBXaFI)%SP2l-5^p0lT>d);85v
)vVe)=J&e3_766*L8S6`kDY3rZZH*WrcqOD0000Qr8Z*{>+6aF-n|t(4)unw3H7XRsGZZ-do}5uto!Gc1Axl=d(|ZZLiYyWJ6UB9
ea~L@;2u>;?e=eIfUJ7Yv&)y)K%aQYLhG<x*4(rd&`zy)bmY*hF~g-+(v=5oZHxofcB@c_xyT3=Zj*A+cEy#6byRWR9p3kK*!vqz
TmV?D<<-MBqQJ9l6>Q8)?Dd`8Wv=eKO`EHhdeO?gvfal4T|F`bb)o<*1hQsbfCC+~t8ZQaa#{s7>z?z7u3LJ*Izmzs#cpi3S?_In
1;lC%_Z&HbA0Q5FstVJA1A)%In)M!)ZVomHGeM@+o#6LvDJp$ws%Nlhpcd_L3X!2oYpn|F+vHp7aedr6qc3Lp0mp4-ysp@{5X^nr
Z>i@qru%5Euv1!VB%auyQ`q~u=)Ge4)q41Q?he~j-p-FkJ#CF$%01)A4fhAuwD3e92%s|5h_>se7SgKGYzpbQo&*#f?YxceV0Ye<
A8a(xKoCGp0suyu0199UG}=w1$xj&qdXGvyAkz>+Ap{~}G$T~?KS0W-`YL{!lkzg40MO8AXaE9J$|)g9KS`>3hm`S8$w%m;XqtYg
^*pDd42=WS2Gk7z00I(;Arn9lQ)-`)rkN?Un^Ea821n|R00174004zVKnMVuXaoT?(3)sW00BpZ8es;A^&WyvBt#Gp0yIn}fd-}s
8&YYSnV>0=>IQ>AX5;}p|FZ&!hjC#4OacfZ2mF);K>tV(5C8N3F4DlF2p{FY&-U!oPxr^w^e}!nF|%p>)0Tb%;WD#azCZUE2>&IX
bol}k+z1pN@AV6ZmiQInHbcXL>A-)i-)mI_)Sl~NR?NX^u%pxupDX_jw_o*iaw+xM?l%ATzz%hMvMF>#{0bl*Wst%u4a(>K!+$&e
_}`wCYhpUf|Ge=~4)Fl$K?4JbX!f9_cVXo@Q_%%d#S`s3KSWjk_wxN293cb|Q*MewP4=O*g*7OY)TYuBs5}AxRzjcK@aq{C!4h<m
{Kus8N-LmQk4p8|L_#MPkU$gVPO*cLWG^az=}uF8uJG4a$nF0F|3L0^?t-mipc__hJ>-}GpCGbjxln&b|HdF`AVD0g-K7FXpReg~
?m(uyT3S}TM&7UT^78mXeJk6S_WOIG#t@Y>80p9R#v~hn<Nx~UQ}e+8YEw^`ecvDdHk5cL#1udUtf+{C!F{{%)H>O6J9_qqFlXiU
M=>1?*%TGK3_J$o*~5SN)Mm}?9Z|3UTBChhuiitAO{OZ*t~MfPB@i(e6B>_KUaAq(QZ1i6XlxWnm`}&FW)PVwuhv?HTvLCR^b`8j
m{kOX`gr;RXX^?tghWI{O16ew0lu~Ry6@ei&+Aq~2FduUv1B}}f2Q0U7uUM`;p*dr4krYE@m=0N^Jn27r?&>+<AkNaKo(Jchz9am
|DUhk{Q%d%j7#oN!diAMD1yU)kGHpEJA#T0SSfkP8aFV1w1)EI_cw^~_Dpwy1xOou*0J9T+RjADNeeYaK7s!5?&O*c>d(00#WDy4
sZuMWOM#gcYW$s2qn-5-l&X?ScdC+yd&<IF9-84ga5vR3M|vrdwpe-e%|6ThJwU#Y=5^huwUwx&VyP~QAgORhsuc*~Ieur~2ZZ|(
Sd@4u9OOwTK;b0j`vL`eJj_#%Iu3524&YOU0!>I1s4=Rnk3aW_!`z{ackvp)9cENdIGQ+;C?j^}11UYr085aj_aZG+nBcG~H(!Sj
Z$XLx2?960xa`*sCVD^JcVI_Q(#jN55EM<9uGSnToCV_}m1=vc8Ig>%oa&z+ozM52<{Yz~P!j{kq?3dN4`5f21GjL2B~<kk@p}=)
!u}szLSyxPOW<i!#4Xqk<_Tgg?s%Wa{|0j+m-Y_|FHY~P@YDp?yfD;;?}Yzf_^;P4K(YJ($y%|~lOqxLd9J2rdQ2Wc#E+)-A64d`
aRB=0mp`3-bBXGB{#{%As#l`{Pq{zkaHd6Zohfo0-x7DARm8Ha#M~)A=}9!jjw@epcV5Gv&C`gNL(ny;K%L~sqJ{f<4*305oFdr*
B9sYrQU2a^;!F?O`RS7f&c*Y}mqXrg%ngW!cnJ?#)8}2c6yy@A5e|t_>cgwX%Q2jZTDHVAfS|&F88zmF$`aFGU;6p46|N_9`OoUO
(98!3gVK`$q&xl2F?y*UekA$Ga6Fa7SnxRS|7q&l9xk}w4S}y2W}=aw$G=|OBXdE)^6$#?3>_L4NpbdC`~uAU9B6)IAvhBQh;<~r
a$U$F0(xs&tuB)ey`Fv~>i5<DMmbbGxLX3a(FiMn(uFQqn(U}qBO|KuE$1<^F=oj7QoXK^M!uSNz!2riMU^2iNNQGw#D+;D^ShY`
e_Qn0*TqJ4_DBxop2AEAj<SI)*#}orQY9TUSS#Vw&$4j+swC<cA6GTXnL|RD>-;jL9>TYQk;oN7jY`eOSg9hVC4nm&PZZ~e?lcpi
he?CcUa%LtQ8pFL2Xm;q0)j`J2s2n#9d4s|k~6Z30^$KLc3&>9Zya|YSpTWl*Y2_3w&<geE>Fnu@!+8EH#!)cAk=+%`mgJov@`E#
VaT1Oks5ZT?E#Z@B~L1LwTm0&|8Jk3vuj1ynvtuDNMCLlXnWj}YM99ITtGNww5msdc!eRU0`TxQZj2+We`y1uz)<==goX0*|D?r{
(CtMS^qiuY!!!Kmd43<y?T0M3y=_OV;P+mWd+(h;)9l3?8$jCEKS{&N)MU{N5G6|p74?^(WJqF+tfgcf(A>e6!Y~pF0h;gcyXO!(
Q!~Cc)4g%j@0#b6^?$SfAXGs?5L5T(5`KL7{icDf)^Eqz`Iu!n@T@3)p$w^+5D)+qgbSb(U(ZT}y;N8UDj=(}jQ*zJME_su^7tR<
*M0kF2Z(eJ<#wx$rJ<q2elW=<NlCoib+-c`ce-`P<k_f=o7t^M=`OBdrhZ}tFf!{uV*;dvAd(e05Y0;k>SrcP_ICdpjaC3OKHu^+
p?7c=$0!-Q6SZSg4h%>;xEnDht27ww+!2*y_G|B`7(UX$1jwXfqP%oFYHI*G=r$aTMDd#fq{K*q5Px@;SeO-mKYQy}%#r*zUvgT$
5XO-Zi&SvS`?1~Q8585)mJUUTtl2`RS`a<1!W0oDLCFHu6dySzAWXqUi?4UXJvW~RXL7f~rHVKxBoCT}1v-tqTnY|lZ+n5N;YV|i
n-4R`Q(2(dP_VO1$G~kESdSL%+mY|ZtE05*$1s^8c%sUHj%@>B{Yz$cXr9Qy{gaz>Qe@1bZfXVQC)W3*4xy?k)1G&J;F4>G3LdTM
fjfNR&bpXkOCN3GLy>97@^T$j6&Q*ZLrf(WVDQD(SZl`|u@k=DHQ^*eL>RE^R1+a2<0L%TCkv?NcLBMFCLn@{sHmcd@4VgX(rc%g
aZE}$;d(8_^zO!VW!CHn<vup7kuAG%hMhWa)`cP_CZ`OD@-==lavTt{8xGLn2|XV-X$wAeP8J~<;BFp;*5GgwNhA_At?h1cih#qN
fpg;`NF-5;i+YjmdZRG{HKnj3kas(lBsuz6wkJhg17av^8BFvUdrrwRm*<8BwJZ;Kt5QlE3U4_$7b%y-ObY+Z?kN|bK#o8G%2=ua
0Hm`p0Gmj{_OYg}Dje#eLBxS%5&>x%5{^PlN*vk)7J(&qq5Vv#m{_+OCeW#b%|+D&Rq|yO-ni;j?0FVwHt5WE2Ilo4<!Dp{=zaJd
IwsdyG-cu-{VAlL2`i?ZdiImB;a<Do&wqe)MHW_~B7+ojHX{Mbuvh}g`OakH5%W9i2_&ML`k~-=rR#k9Vb$Mb99~6sLgpHKA=qfJ
q>G@O&2W~DO-T;^ZQntkh`;#O%i06(&!=A<MveulFdhvOzg{3FYGx3ykjYklPBfBcCe&E$xdvJ!cQQUcX^?J>9`{-Vx^KwQ(~a%r
m3A(W&34%_)uLylv*_=Q3t*e;2sC@mgV{L+uHae5djvJdU@;yWmgoy?sIgHIf{UhWDBpfeF}Bl1srJ&mGQ@|!?e^z--)D}uZ0KAy
Bu+K7o!ioDoQ8OSrHkpv^qsX>DP9h}X8gNjz1*l3o-H+R78xAfxBEOaPJ+YSbmDR`S8VV9hOkb_s9<oyYe>30jmv0je#szoafT*a
r0kmYvVFpECn+?_^3fN!H2h5%m^SoGRxIKUJsyu{3TG7FQv_60P*Zo?lDb2Ox;Ko1%C6ATVrdBTcBm{q#5wI{O6cjvc<bZ1my)UU
q@b@n&$>=)&nis4x<kpn*1j|2;^UK&D5&PU8fvB<K~z)Jj@k{((NyMlaf(#ij5O6vxR@@PaXU577Q-N8MChVUh|uDL7w6mZ-T2pi
%Fxh|lwXOKDJFHH0*-6xtcj;lERt|VM6ROQoQvYFF@fKi4dB#Hf<9tRg|Ew5uRdkz=<ND&_tLw+6~Z*m1w|hxH<g-IrQTFmoD!=K
K;#)-iAoBBx2+Vm&1p#$4}Fe!=2D~<OmeDBt>Mo+UgEcy%{gCoMLL~vreKRhv*LGrB#BV2YxStxFTwowx7S^AouKz1Ny6-JOZeUj
-c9ptWT@eaHJ%-VQtOK)Xcv*rmqeTTXC~BW#_3l{>bnlgTVZiYZ+QkY1l+Y9Ebb*mNGSM_+}|~2Qr9(P%@#o(+s>;N&P+3JiS}gJ
Q{Gf*RvPjW60D2CP3UNOvhkfTyUo7A6U!P>?+iGZB!Wy93w~9irJ;Rq2cLfPbcjVFdYR_eMz<C#-TCGU*10u~K_2p`gikzQo!!cY
_c~+Ol#R>5$^c03lw@Xf+~T=TkknH0|7+=NM)}eS?@*4%3}I1Rs^wX=Is-m71nob4Z^4n6)PO8l+~9)>l;F3_Vt~#H9aJ++N!!~5
gIR~7tVqN1JDQWxEw#@+Ef6~A#%8qGeCp(Hlu|8ZdGH6ljMzp9B?<EO-ol<@&7}D}_i_ZYQDcvC*9)SGyv<ihrP#=+J9p1lt;Ga2
2{+w@8I5JcHb$BY?>*LL=9N({k(b&Pw>A6{eR%SOk@O>Yxa?QM^hAQQk`0|wwu5ioOA2$0`)e~LU+K^7IBUnRpB3?v$9;uOg4vhR
zrT8BUGFN4%oTZf7;yR%NAEGX)@|LKKE{(192TV-wD4-lN$5n>m67cRBHgXKxoOh$yFDc9GKP;?n)fJ~Ui2HjDU@P;h(Lo%s<PhG
**<mnv;OaVH-f2`z$nSFMX70J`ygOWcrD6md#<KRE;ZoUBO8&2ak=}5xgMG=2_M-+3VbFPX?T#}6DIqn;wHRk+#n<osD7MA5k($J
DRZp^bX5lvT5KT#wLZ6z7l{R?T&Lvr@SP0i7$i6uU_W=&MUZG=h97ELw1=|H?}|IbM~p%l0TEKCKts`&S4q{FnDx&uvGVie!_2&N
CuTDd=)h8;B^Q8RsQydz_F;+KxMXJNNV~^Uuk-|Am82;xhKUA}5&@PkmIHkKldb7^4%q>*z@*yPTEB_@8~Y?2?>26ltO6jSLlx}n
^UZmEoO7@3y$w>=L_1{7F|AK-V~+ACy3~?>5(J7riw)V1egE9at>VQjsVR_$!w>iTB!Z-he4U8-yb>G$IDv#51<qKDtdan0H9N`_
5k5bF9!H;U+x>T$-)EP5ZuDoHHuI`1KIAluD3z1V*RstsJj-+8mBw?Kv)Pxx@QAr+lsL8E?<834uZZ6#eGM_%GDCvqL`C9F4J$@o
eN<G?r=I%Ogvh_mF~VFXNTx4f7!TXAEAqgn81{THJm_xvGuM}F`@JHb_9{982BJLs*5KgH61J(2H0ti8UX%>G!@23zaogI#C6A`Q
cv4?Ogi1uoBsAl9N*|RN!}wb8fBr$v4LfV5d{4Ygd7f-xv+PxrGsxS)z@W~Qlf!)liI%Y^1PgKxa0S9|0cKpB1k&pdogf(sCoE?{
JqpH{esC8ec*Y9GA&@qqK1EE@fKEbfB8I;wfdDZ7H`_r%6oSl3^#0F>+@vWbRBf_Nb^k}wJ7g>LZO0N~Qc*CLQN_;0bPK`xu2^p`
n>M_4o4cKHlrCc*C%2C_-ggb0EqaBwUheJgZPT!l<KX^x#{A+0SS!L%NaWBH=Jd}*+qsQVKGm&84V$bW?0(8~AG{^rQ8=cFgUJdP
_)m+=i9U`sS`Cj^8rrKS8jy}hkZUrA2$w9Bgcl(kBadJ}flw+`b1mDj>;O`VKvIHQYhj~PPNg=Yks(&bJJq%gcTW9+-R``WnyPn^
%!*TWkj`3FeVK;%hv3bEJ~<(kG58r8UD#je*zADH6G%%PNO2mi#QM)qIVW(5SCkfA8C8RE;CbrvaOP}_jiw&Rlab3)B1aFd)XuRm
P1E@3bz}kU1R!7-7E~0GC_%|>h*IjJN+gfF4toumE>8TfE_0Zn0u3EUfg6`vD-wM(E$&eCg%jFi>>n#iQt|io>Z}p@UweRIY4Xlo
nit_A#~&y0)G8DK@q@<g%XJ+4KY5<a5y;$)1>qoh7&ePI-&|NgB#=K2+&oBW4UtB5>^uxOFGY|RW}O@k(V&3tM5s~M`xY2IoTzRI
FfU?PZ8uqKwj@wk>tOXB7mj*bpG1Xu6yVrr;M1#cVygIuSEleVvWbmaXoSOsBt_^^NOg4-f&b5Vlyonw)?w!E3WDq%L5B=yE??X)
&l(Xs_Um~$g(m=R^x$SQ9E*wq0idW^x+srG76q(OOrfw*n}*$bJImrCUI$;#=@Ewk1YKOX@4?aEg9M=YYN#}Z{0osq1x~96W*%I5
$V3M-V7Sl%gYh)|4>b$HI*RahFn1ZFBl?3(LLm!_(~fPWWSpjgW^a8drw&AtPc#<53xzk=e376+2->Q1{GLrub6x$O)^pC8PG*R6
kUyCN_Dn#o#NSrcVd)noy3@)*XJJ9(PlyAp2X4AsMTNUv5eINUoN)TIP}*X1hcfW^@Wcx#B|T?D4zN1FQ~=@#Bo6-=&uhnvT4TY0
Vv8^~E&$NGF@9n{VFZ9<77G-5dwY9&dHt11)%&~Sch^nWH!kkH&2(K~(esP4By{VTy;9|8-wP-dRoJA#5lq}t5XoRYCBwXeJtQd+
%hYhf&C?r>+w-AAkW{$x+2P#rmohk({W~|Av5~_suJBg6$K&2P)gPNQkHE1C#beFfeW;TI`3}<7t!paI#wP0TmkI)1)x*Nk-O3EP
(`sA$Z&_4L;u5qZSk-}kCG<euUZh5rJD=Exb6s+idiS2H=^iXUtO}P$`HVkSJwb$i4f%Z%rweKNUPU>6USG-6oYr6(E&6{)dHHdd
7}f4?$i^IBZcR+g&3cr?^3uPN^So-|P)%04GV&MuTS1qF27+DF-4D6@JU{2;I)F@^1p><bJ>j`ZqFiPXej&#p=^_0devYHl6v-)0
Y?O%hifoH3$w!S80@<TwYBm1p(-b;x|1&<}#KX<}gq2Rq?l=VT!rs>x((|6Q`i_CYlH`uzj$>&?(w%B<BO#YS6;y$PT?8}Gs(`~i
B@PLNFseC@7EhR3LPMo`r~r8afzS_N$@(Qwg=H|PTU~^VjBd~t8WII5r0CSlOihnf7Zi1K5b>JgL`$_rMK;Fj!2~yS1wt?^3}-HE
C*){Jz0k3lPL;u%OmV%ke`T(k888WJ3l|MoS*W>+WTO=Oq@q$Y;^QzNB`$+Su|P;kkuR`>4%e-=!Vm=*Pjl5o*+ywn&I{3(2HLXD
o}{>h=N{dhIGxLlQKMq#k|vv(4>?_?rOn-=sEDE6-Q5z;JJ(gT<O$a42<CEpY2)YeuN+Yz84TER3{S~wz!}1Z%Vw2YRX~>=`hdx!
t74F2hzXqBcjY1u{EQEy;MM4PwkyFRf?+iW7ie59Bq9QY>*GnzYgR3fsXns8=Sk{LYayxI+!i}9PAXBhv^@CN8ih5#s!_x#c<Y1m
AyBu$%+Zxr0H&i0j*}w{Ec!72QlOCy^@AZfLgx)&c|f40$qb?a9w;~g#Pmez&5-|Ju?+sNXi;5(t=0;LyZT)r(bc{jSVu5|h!Im;
s839~@q2N&%!-h!IIdPsD&6*OBai^{3IqDUtyC)X?c61Z{-|F`*XEs%{{QaYg6H8xPX-Bp;kX+SA>vgGxNv=+a>3SPMF;Lym#`4V
K|t+m&dgAHU4KutP+*QzmY{_sI8TulAx<iwe^|WtlE07puZ;z0?1GnMA_*^F^tqH2X|Q3z6Dtm&?ys-Z%tijztMlLN>&S1X%|y^%
?c9H%Zc3aP7fZz-OAT02LHN5dm&UE#6lwm}6gY(oMkMdm!qiqI+O2aaX%_CF%!8_-1qBYJb-OT<{TAH(avCBF&P+qGgHFvau#iL;
wEZh@knpqoS%EV$u|b9LEOCpC0ek}~Am9?$5Yof<1atx=hKJsgjLluaD^-6AiT$oBZ31K6OCTBzLJWmcK?FknBl^FIFh|Jwt#lgj
y(I*Kee&G4+AHrc!DcWe?3mR3=0GG7=Y2q*f^Z?T*yVL1%WK+~1rRP+VU<dSsm126Tl%ln!?1D$tyUgIGfJ=%VQVXqQG7g$wDs^p
+$-Okg#c?IR~`?+1-FYkC6Y8k2@Z@l(AD}#0k0ti;a;nO2?kO^lqyjCq=Da;2}gxO%6U2vE>YyD*-*Sni<hYsVy<7a9c;0PKlN9@
+-Q`tMIJ5vui*4!gyOL9GX$3`1=d~2<<&3eAK?rAKh6{lr*5X8!*y!nL!lg?Xn2<#H_I3OjDbg`d4jW1dPJML6D1~8h!VS9R77`K
&-EyY4^vx;fd-^tgymsfWjtz*=ADpBg_krE3r1GH>jm>1-S|=%!6ih`$8RL}515JRy30&#5vAWfJu+UCJT5C>+cLhr;l1C#(UvRi
(T0|O!@GpLupvVv)OIrHq8oM&=|IYZpp)bgK1*PG`Km)ZA-^haAZ=T=bX#EsqHB<O$)yujD=2vuND*02Hq!k-*jI#y8+y24qQJ^L
Lxmp>@v|!@gil{UR{5v(d{(FGK9eH&`HMAFs)7Mi-oa1og0S-Tw^xK?GL5DgAul!)DF1#}f6K*zU^$V!0MHAx+&H=Tx`*B!`aqRb
Z8Vo~?o^QT`T0yjk}Dsz+#ine)CYnTf<qSzY?oq4JP-A>ni624AbVk<duhT38oRoVW!TdsE?iLiQ2@KmL!EB+0RA`RfvP;$#|iE<
H5}2v+q)nE%q+NoCGG;ICURDyfd7aPU>#PDg-7*kTSH4F?@oL0S3hh{-qE5PERg6uUw#-o&=eW62s+YVVc$|Dvk;nrt85L<z?L89
`P^vv)DdIKTyh^tFG(J->opGxSubTBa^o*HWnOBEgM-2AnHp=Wn$SqQ2P`BMKAz{Zo+s3A^}}vu#98$aEyqnb{}CyNR5b0%kmroM
n;Ukd=TK|aN2-H0taVtzCKq%B35yeYi5edfIX7wzd!!=;UH->*gpar1tD|eN<tdsnLQ)9tw*SaG`U8}!x+2z=m4xIO2a8<frzOB5
&YRJD6iL~1ivhj1)|5~oW{@}y)r0kQ7Ql^f6z1W2Ys(F%=C%V%rx{-hW47m3AVrswP7>dY4U1%(1`IMr@S$!#YH}2iLWGV|)NZ{t
92lA^Hf47~60uUGtRWMS6JU@65@nW9scNy_6(y4r;M5~xHNO2T_2Cz;p07gcuq2@IR`8s*Kp;?RlZuH!c7`?cS-}!L0{!)^=iMbj
q47Hk9=GCAjY`#QxLgX13RBTMb<l_QKifMooxAqu&oqA<XGtN*Ac(Lt7N8+Sa1dUyS}Kg-mHBAzQnRBsA9|>JcJYC{1?svq%9R73
m%{NY=Iv&xwVyw7=?fA|0xo2+4qa_8Mb?mUPTn{`m8A_Q=~mQ2sVh=%hQiA4>GK+@rQr9g$pXm2NECV>p!zq^T-29^m}k-1-yuNZ
qKBDQomf%6F5!46b3tUVAg6603~>s&&}!=cZjMQp0LU9^Hv%eOS$52I@skrJ9O<Zw9|^}9z*$we8M$6UK+=vNkCj%Mabylr<-u5=
I#uvWpo!n(h9V2MpO2~O({~D2p1j+e1~oWsnYC!nt2@%A`5NE9*S^EQut6d{8YhaWgazsxu!92mpu8+9OxV@Y2||V~y6NrgIkp-M
7#@-^U^2e&dUBIKfgg{UuIyI`KuIb-ePw7<2M-ZH0WE^%^C>^>dI*cO)NKBI)N;QKDf7D|{qzzUD^Ppw=T&};E!gU9@vit8xWvQ5
ik*B^NTml8SJGjcMgoY`!^Alk*+Y0JA0v-C!0*hFPp_09-Q}W<Mzmn12IN2}co3reH_UBMX!+Ciyqcj?$?!u}ca6IfQqr<+UF#9G
B@SUZT;5x_bon5CJ^r)sN>D*q3IhC}?HwWN)#t}ND%EDBcbu^!js2y!`+4u}uJerp*0nuYzZX5tJCnUwvMP=CBa|n6*O{%HJ$#Z!
T2gV%O?DY`s!`=jg(R{Z4@5KLffEeIjjl~PB)S0Tk43x}Bu9fGtT8U|=i1g=*v-Xy+=tD0B4rJo2U9$XC195REndmJnUIR~=8@vv
`qxL)w+gn~ZHwyCKnNHs#7?V-0gbCp0gyTp2YZB}O;`&``pND@1D0UaFis}w;&+ty*iET*rAKL6HuJB3Zs2Q)da0+(b9IG@7s`;4
`KJbcSaGs|S9@W^j2DBA-s~w!G^D)q8|#Ozx)@FKiuBAH*lCL}ZP$Q=g_CJMM2eu|ASu;WW$m@;X-(}?edll9=Q3s-e&a-{=ZK8f
2LqS0{uQ=>B4LhiCr;2%03!y(85IIlQ-PdhTE%u~%_S=vgwTP#(v=j4N4P_VkaP~I=vOip#J~cl2EftmPL>N<0C_@9MCqbP9yyz$
K>%!3lsL~x;{l}VM=M$|TyU7kb2i!TR9=Jt0U{ymNNbuM$6Oy)vR7_AZmXqagXB<sIj)JNkHhygzZnLsrvE%qSv1i^RaBBetr>+r
g#nW$Dk@f&WK+^&9@uaVq4*Ie=^?<^!5?+-SeW_8+wqsYLWW=C^S$@Z0Q?0Kr_Vc3j1YFgjkoJ}90hmjPP2A}NXnt;2bTr|fSkA8
pqXjj+SPlYY8ZehNLVA5DC25bnU-lRRWJ$*zT2-iy&Y94<r;f_h;{oa`;dXP?w^U|3*B`3H5I0+c`HM|MiAl>JoNz)qt0=`)v@vY
kjxM&jt4L0{%(E#?mc_B`SHNGnSx{`F^2`uO_k^+<KyRneYf)GIkDx!V2}w?HJq*_Y6-&yL<d}I$B=x93HnVzLP0tXblV|W-U6Wu
fFPqlX73(x6s25(P?1Z!xRPQw)c%y9iF;{ldUbjqZS?K0=hfq%%(_1>g|(BxqZo*Sb<u}|T>BS5{(MlMHB<^hiqc>o1>%p4rTL{X
P6{fpCF?|SS=^wlD@uTDPz6=SL-gCrZesl(lxP9)xlqJTM^ZH%m%GMO=M+syPK`~mcNIJ#Y)3IUDL>Y$Q*dT=97Qyh7;Y6eoHtGM
*gZic0-*qyk{yW1nieQ1c1Ry1TCB8#4ZX-!*TjB$zV^F2jK!D{iwUq8H=iZ!&{_ojD{-c)q?(33jWpzbXE!-7m(4sipwG*XW_wS=
&3!^`iy|Y%LWm)TiED4<=Cq2Agdi6nf{i>YUqYdZRHNV3MQWjnIAR#YA<c_0<wBkd^BF&W#0Xh88Ace?q%MUK=oq;>a>fY-8Hf2y
k_R~0JnvA<5+nY@RG@ZZ6Ll?iz$#b(!WY)G6D}W0=*5~E#cPI+N)ppon7gU8c%csc_2%PCaw^m0;RgE>Necots{qGUIb|Z)q?JRY
!A-$R9d=snMxLscD2{4*x|dYJD`o<$s3i}@jX$}@w7w3mcc@*VeX-Y!6{MN`W=jLIh&Bio{Aq!@AP%N_K$-+ZIW_`L3DfL=;unf|
^G|a+ylI_>24UTp+F{pK4&~IuK~+pLefX@Ee^f8CJ`OvgbV3L(omKLMI4XicZZR?&)$_343S&p5nnZD&S(h-=G^tTCrU>?EGCIC7
Su9xra7eLVfH5C}MDWzl9L~D(z|f>r9@ca+h@LiH`U3)1+6)qJQDcIU#8{Ffyv$+L_bQl<YQtQw0uEOXK)ud8vp{Kz1%0=nRmyvu
kSV%}Sx_mlr9Wp~O=(W7eX~;sTFJob%4w6nnEA&L^#F_lKn)^4smTD4C%r<BYh!V{{kagX5juo8lYs@ngMf29J}*Af+f95*4~jsa
sYLdy88XzZ$TdzuSztH(lfRCBp<PWd#HjloRs4w>rbeg70Fc)Qvg@qvV8Be9N=4zQ8$yzPIn-VUvRcRl7woE8XKT(#n<StNbIYFN
-N_^jW5W$XMB_(@N%6f6b)mDbbtaGB%3-PKQSFbSvk-8pwMvbntE-O{V03ZB!5-2gL3`TG`wEH4W3DB~+YDDM)C6opAqR@Z!`E0G
wfM3mwUalgYR(uQAywQv<c1`q5d%!ics5Yj<vT}0JdH*1ARcyx4REmmbNhB|5kx6k)f~Rdan3l+$!UfnW%BSdQwN6?g0LEn%-CXJ
B2D|Dl1P&2TgC@+q>dIuA}qgp`6t!%FfY}9^QuyJ1b4+|P8b|4fmFXv(4q=P!BVEB?D-DUD>K_XA)JUGSzA2@jn-YNF-ikd^>LuZ
37&Y)3(MkOnvo($&I*yVf%Jf0aZ>JbM>>ZRCF&j7)k?E5JDJgW%3QkkZJ|ZE5V#8V4~Blur=1r-lvAB1S?^?{I#NMP88tel_2tfp
`m*4l#eDTVrNg)dDB1B^HeieVrN|?d2m`W#WAC@;7`*Sh6Zj9z<bI>nP`b_isfUGy_@OsQm*tH}@Lbe-srK(19bonNXft&QHAOsY
A;Vjw=BG*;tW+qMG7*k#K}Vq}gS%`?ZZH`f`rP55e*(HZei}QK%>~))#80-N?@Bk{U4(f(Zn0J*JCId9k9*VY@!;`jI_V&e*m=2c
SA<8cb#3Z&{S4dD-fHF0^7cHDTgZRPJ}6{<Jh{{cU?HaGxBKT)o0?*hA)J9IQ4q&{g1N%^H_Skw{e6`OqjgFPYQgfg#_m4@xA4DH
8mR_4LN+<70DOP0JHrYpbOV(eXd*%ebkYAe`}1EegBh$jQ^bV)j8j@(gH>t2_wL9la#1s(+be-?s-R}o4f@x+R|zeNx~RE%sqzY;
2}9^mN0T#Q5~jXYOAGp9q6KBd21#ZTNJw(>3{<<6C@OhMgjTRIn7~ujgXspODIYy*7#xB<KYUKatRLFrC(uT2uC`Cc>YH+s1q1>>
OcV-92$^IoihwSfT0U6<EG|wI1t=xYo%I8^(;x_UO#r)fGI-e&dAoNOh?9~-UdEt&)`-uM^lR31Ro8C(nE5=5DD9uFlu-(uZA4E!
F(%bjKBz|Q^udOK7CYUcM95N6M4|G5B37N;UTf~AZ1zltTN_3Id0t;s`Az>Ri`h~VtSK<0b?J`AsQcu^m_HT|7?$_%Zng8Ey;wrw
1IS4UI4kK>b3+K+!V@j2zIXR+->o^>9nQ~%>f^K~C1F}7^ce5J*h-bF@cAxNWksKsngp%Zn4u`Q?~E2cgfdJMN89G59|dM(=SiXT
%)$DtKr&SoBCYvH$}_j;I^)5oSKxs)8+H5RYo!qy+z?jDCcNP|_it)iftXN$&ZM0J<6>1_161MpQmm*0hfb0C_R0=B)PRH=pbM17
%A-xgG62LZ#w?n=CAEjxXdqiQAlD2Vg@Bvp4aQzfM>8&lHv7H0&o|Wuv~7FhWQ5vTX4pLF!hSl5kS8>tq`)R1>T;-H1goFjeMtBk
(eHK4U3BPO3^IPDks^ZniLJ{kTeLNy7&Dm1*HWBd#)kY~sAk11crz%cmFTsu&cK6ZBPuLKC*rD8lBy=8DwI-5C4&ANMfZ=LIFzqP
Nl0<HtIs0juPn=CNasmRg<4DyZxojt&@Hc+Zoz_<q{Rz;S*Ct#Je|JxU2Om<K37KJRvk)$oC)sc!<H^X6tbly#l~JOC4ov6m|Ywe
fIF73u*ma}j$dm`{qeh~^Iq}d26Iw`rHY9vD4_r*@&lHRfg)-+2M@-fc!eUtrqycA!wIh&-dD8;jl#C8#D$wfgN{uccGwp-R4fXL
ac?IAmwULO9+yrl=fpoAP#ev?OVjKZ24Z?$M6P~1zQFQ4h*PZt^Yn(Iq|Jl!rqvQjw=Gt{u(MXdFa_I*@8=Cbd5MM$od{wXP8d0R
UtQs}bvCdQJzcXjwD;kyT}IN-kZnL3nH=)2U5peJ7)=zA1`?(ppK6j-1T9Mq524<_Sr;cA7Xw7dO!)jg###y%p)=tLYVnTndmVg>
Y<<Od5jrUIn}{A?V^NBSK%{8Ofe&8&WL~%Ht#-WrJ20!tek_TGl!SoUF2;B=gjATx5_hVB!XI}hxuX+RgTP+mVx$wqg^s-<N02PQ
r}s<g35u4x!87-A+3(HaPmol}Q|KdFn;a;P4#L}Ov%s*2d07sQjKGj+1;j!yVA7}V@mKfkvb3e@FXRQ(U~$sPstJ-Am?I|L0V8op
3LsvIK60)kk?FahwZ%|v%eH(h0-`JiWA<$^)!h%N9@%oetFIIB(gE9bd-LwsI0~g#-x;g>maiI8)C4PoE_rr!Z8<pt;&Q1$l`IcW
dmLEhTmkGr7(oVOvqYa8^Z@C1*JeGqJVzxbb9(OC?823OtRPn{Wl-m$%x*8u35hZZV@z(C7;>=&2L4ledfM!yOpIWZfqZc^99KiY
wnXH;m3e-)6DZ|9v{1%kY7?}-9Y&z-zOCxO8eWqeW-BYwf>Y+bsIufjk}mG=jAHZ^Taw`LlMBZ!Q-jDcIht<@8qFy1tiN7H8ewVd
9wdwPfY0HwF3y(yahoR%1zmPd7?27FU7&-y%C3StHuq%{812FI{NSQb+LT6l8sJCR$$TvL<w0U9L={N%lv0RF8Ed|KxPh~Ukua-&
XO(!$Xe_i~I{^hU;6HYbaH=&U(}Ae*3%oydMOMUM;sdfGwzge>FG+wT1c+5lj~j|k>LP#zAE++BZ1u+7#|F93GJRnDKSn$q0|wy)
VJs8=j$Ba`mm+fHZr&B`7!lC}qB1&-+0Tn+1+KQgvrArp`^X+I?Be3vG0e6qq9hlg-6m(kwo~U<C%tZ>^C>vQKaMS+^yl2&bv<rD
u9Q}n0Bs?=xN}gmR+f*ONN?q|Oj3f63_BJ8k{6f9<Wjg26%tx#6=L9(*HcQ-A`(>Iq_t`W^a?>6Tgl30So&_jvOUWC$MQe86vnz*
<MBkDkdTLSeOsJk?;VVa8X*rbk_J;~6KEWm#L6l~_mvvnu6_7>gLR-FkO3%A)~(vQJm*pj@Y557A<#I?o*s9gA;J1%V?l_^&fC_3
@P~uw-jRYbyyopw-n4R?Bdp94+|nI7ZDoS9lGo~(p>>8deRif8`p+jH!@lRigt%bewl)@AWo@-`S)tlQG*O%mixB?J=^+poQIjMe
Dv3&Q3O$V7$O^0(9?Mt0FUY{^NuP5&G*OtWV<k*|5hZ<T=J>qo*wrW>-SNjmhDEMx0c#1x;tCTfRhYRLtxpJo@cQW&ogTNn={1xZ
-S(iAt6W~BJdTFr9c5g|l5(wR((`L@nnfhZk~GzCwKbt3&MP&J%_s%pSvYH!6q81X*Alk`;)%43f{eM%kvc;tbzSoZ2fU@fok;9~
UW4z?o8*rdL@7d<@_8$<TQJ^}BPT+xrf0~JReSNRjdcG0x^k`cOAjp(&~1kzcdVaX>J-``&Fs1w5VRpgFj!S~J5vKXMr&0Wo6y0M
Zw_F-9gZ%mEF)TT6L8yaNF*3Rr1N2Q;L^?_&&9995^N;NW|W;xNY{M@v_WkFU2*moCwoCkGaNNFNY~G}nttAIr@WT8am2)p+^{tx
X<+1$l{lsgi<vfN?{!m08isjs5v#>Utg3HmzeN@sD3}=-u{Ihk2YGbNno2FA(gJ``kVxSZ+Z$SjQX1^V)H>m74RJ`)@*3$p-gL^S
$TuoLvrCJy6`jJ%HI&iPX)R7Pfx7ows;mk{X$@_fB#=NRIGRqB<gy4PjZF4YLpW730-?<{W_*rI$-y(RC|<T0B-@j_iAsyH5;?8Z
QQ<{XgC(8@gs_>Ma5Bk_*Iog|3BFcSCB~Ccuzheed8WHX@<uOFS6wALL{AVRvn>FS71$F55MO=UzLMU!aZ`}1MdGNU$DH1lNC2gj
RMTEkXPK<@+hoPy7s9x`1xFo~&SWw-W>C!@dA!~{FlYohoaFrRyrOgr*QPQzRHm0r+9LX;CZ-rf3C@CO*jX8E^r+KsKW-?N;+}2c
bAP|L$GPKB6!^1eW{ofpDHBF=8>2M2E$^qW_{R-?CdBNg7A<@yh+!3^7Rm&YSSl3Ug`s-RHTzoTaIG<i?_m;^OXn{t-hyvWH_#I}
FH{!Fe~;q5xkM06@ir7iRDN!LE{FD)5oVL9FH^*TXyW0(RilX4%2KG}Z(RkF_7WY^6S3d3<Wfih%z{BDOT%6YqY_{C2^L4od%u30
#l6^SCX}uWxQZAF$pQeA4K3Xb@b~M<?0HKa7XI<%SA1g2-Z~z6?>MZz+ovvQ)R1xqNz<zR@&zzFt+#et-*h}L-lyRK5idYB8d*ZM
qT<+<Hie*0lR;U=^?fPaGdc+xT-Jf+7r&1Ng2oYu(z@E)Vp({$KDvaW#wNB~{r2lRs{0;5VFHLCC@5@O8Je|76ZA`HeecI2x`8GM
yZ3;q1dCZtWRMI;ny(TCI-Bao7_o>A5CG?GD;u~H(gc)ul=fyG`KX|~6DgUyGBMWl*@(eFN(ll8ASdxmi<Uy9tWPtOr>=f|k3Uj$
LSfg?UdS_fFzvx~&4$Yg=`&}3OUXD)@wx>H0u2}Hd`WTOZ{J`%BqqtM2P!y1a)lDfQlmqtY7L49=kH{pL>{G79cI2HJ19mV3Usmp
Me?BrM3$k|nK{ZBF3W1Q_ls{-L3)s-KF10!uZBbO)9lobl8@72Kgv@JIgUhb*7k>wORI<QIYd~(#Iq;PBFznRTxk}aBOXd7bv6=v
ir$w|IcoWc)6Ux*7m0CSV4nue)NsodP)&QccX<}0@ELum_DMlBtLufFC~3CXq^fi`0*^<_OiElFUA3jcGF!G)0|k<9RLg0BWF8cJ
>&Cpm`-(`>OE5r~1PfC;y9(x7@>U%N^m<T}DZo|b?cG`Ua>4MTqiVch_@P(Q2!rC-S2JD(g#HIVI^MiICvUA0B7j716i)}3A_)O4
<3BZ(R>~4Wl*33Z4G%t3q>92kGA>*SY6Tc1bt&wkkOc%dK=4@iJaNu`UVz`6t`K8JL4gxd%eJ76ASySpQ&7N<OHYH10RluTD*N#9
vpxuyeg94(S~|`5{8%LsCzhAE{Ui1q6|k1fZroguNPBus)Hu*TZavXpLhRCVtgL(%3-yb1de_tE<4e-wehSc?uC9>LG89V_^m*Hd
O5%9vxYAp&eDhWuWJR_bEa`=^^;uPi)b)y?)iApPdKYC#^(i!Ua7SRsG#QcCZgok77vL0K!kd%?pok7^Si9L6XjE8-`<JPd);j$a
4llqB3Jxe}*Kd>O)24ef!=<v;3e(n}ONCCGxcou*xk0GBcK>zPewT&s?!yP(+iX;K;B=lg)6%dx&*stMbX8ShUw78y^UpM|vVwlj
!#TJ~q}(>EqN)cxisBU?xlKUy#VMg6fJjNam)&1kX%4I_<u_?6)EGI$gL%D7oK33VZ)N?>^<vqTkJz=>>-Gow9!ujP&>-#w1c!a@
c#?DQJ$UfpAbv@sSY&b7aY+Xk+thxE(X7K37I&8AEa64mFf|qUc}*qg=q~oTupbTE%-j-5(@-`S5Bx1HT?1)1u4}(nn#J*Y32<yB
(|ODbupGWK#WtzZk{my`=zcZH-DusVjn{<u1_qjZSwRsnP}|2bU=SG}w{`V{`E>do00sbPbL{s1p=jE6N@4BIXMBf~P|cQJ2l6pi
`DjUbUxvQVm|Cy#8<QZ9-$*&o+X>4YBcpPNOSSIxh#z*x?VEZr9%k4<D3R%g2rSoy1A3fJK-VsX=EGbW^du*_QJ*h!B74u*{Tt3*
Fn_u#4-o*B6>^{w3Igs>2vAXelZgRj2|^Hr7)Ago1quKu6)6#3{~!A(CI59fimoQGyDf<5lC&e^x~tn7vc)HL$k!T9#v1D!u^cO6
ws!wNIn4j#=u@)LJdkDqPzmIREP-F)`Tx&Q$o^;i>BRoldH&{>d?9%;A_RNmr;m7vAQ-2M|4~9v2Xx>^LI45PN8ibMsE1eX!Wrd+
aBsbRZTr8>>krFjF%U<BDG$d~{f*v}2(at+-MPAP&DR{!FyHl4fh2#4hCc+44-fT9XwOqIui?T)YonQz_q7UN4jC%!8C7#n^VoNJ
eY0J)A6K>q)(_*?5GUq&eJEd>>1QIYtlBWsO7u{@ZzIIYp1Ck>1h_Sb`}%@JiC!bKKo1^mw+JOggb-0gfAzmr+o5)_nWj)uO6)%6
75e!=Ep~^XYPOHijGfUZ&0P-eNEA>p@7IBJ5xW5|0k!<oX+WQ*zn`>*1)SNPRWl`D%X4?{Rj*mr>|YnIr^)xBz2*r3jW$dhmnG{^
!G0K#gi`NNJiwaBpqcB6i9x*iK5H=(T)_F*L~w!~H9!Cj(&G}L5j%lQVZzUeX*A1CR6+U92$pR(*NTBt>m;Hkq%j_&Y5RRYg7cO*
@u;o%^p_JPs#a~sohqFtP`;ef*W-;Ca)p!%Fh$UTaamed;{67)wU<odo)}3zLkv_>P8O3tX~R{fclN_;Tk$zNXWTV+GX~hBGs;Rd
Wlv(UqPq_oI$(2lFEP4l_7toW_<78)%#S%A+2($y&>*R&Dn8)b_14g1stXD}x=Yd;tcTd=LaW!n{CyvUtWhcmps#;(mi0oilQY(B
G~*Ki!Vm{5cg~~$z@(RPN45h=yIf8(>RiJ|g?pa#U>u+w$^^iSCOdn;lg6oc+V536G)#Djr6(rX$-!b#b*c14AdvEZMG>CxM>2{j
;7|yuAoRkAQIY3<ZY-JdQ#W2^Uxb)hDitybU@|hq;8zr8))I{}74^6Bn;b+V$^!|t8C74q+lh!tBSzE^lpU8&RA}t$STuAg>Q0e4
u<#j#Dn9*p;&VE@A)<hVBoyHHR^Se}$fhAuN;t4iKJ;1%i43dJ*_D|jU)$AX!;<dm6c=^+u~AGT4W-9Wsy(KFV2_U%^<r55KP96w
#vvSj_aH+T`{W7X8aGMRRLRRae}~GnK?rI8Prtc|iU;gs_zZ@DPLDqfsv_2TEt}uOf%#>OBw+}6KKDEt{kcB|m|lo$>9WF^{J$hA
JSJppgb2E>DWK)}nk_{NNSVC{xmfC>P<TBxAdT%H;7*<;JenAjfM+m>nGwK3RLP{!LBt1ePPOi|qA5(S8afe%K5BcW2_VHlCyKI1
qw+?HAjgx8ZyIt*C(=j1w3!Iz{2`c}pgQZJ&B=(aZZq_)NUhi`ut09Yoy?AsNHi2=NxD}Jr7E~Oxuw^1{DTUwP`#y4UUA84LnH4f
YJ*M-uiyMbtzamSBJ8jmRRixSl8G2;0tpMPL;-BG4R1Lf5lbr#=SFvhOCV-o)Z}ej%djRPv<bD?PQwBuutmLo4Q~POTVJA%drS3r
`|$mSwuMaAq9KTqQW=IwGDsFdxFX~02SGt9h3#>q5!S()%9Ww&=Dnu<eJ%Uo@F<S^ziiVQ!cm4oFfzpFfIb96=(2YnTr+1T%%Vk~
W&;aV5`mkj`+hr)?FaHKk?AOo>qM3-bv{}hk<}%vL|n+D;}Xk=edNGX^t{=`h+d#spLw#8QG_In+u_lz9;btW!!Sc&wru#YWrNla
M*t>&sJARXwv(@h$Bro+Z{Z=>B9L0GRG(bWdi=rYvLp>+df{cneSw4z)X~q1_bkjL4xYhsfT!i1A@~o~svyeXS?@mFty&g3(0$2Y
2J<*P1NPXln_2phG$v86ty%T;%}yfDl14)@7%!xrq*RL545qIXfVDDt{He~J)R-^|5tRZsO-db*y6L)3dsp`=4tV^~HBu^`(FjkY
WwC4r;9cBFOv8p@1dUY`TB1W(8P?|<G47;9X0Oi>eSDY_{Op2?D`&&2@MrdVxY-6M%aXv-^%{$N<w_x-wre2ED-kFp?0C3)(GWJO
ISVXxHSNR)VXg91a>!w*aH|%)=`lr|sfd`6m9cpvS>kSe52u~s8X`#6L{ejYp!4L3`{iYU62zM#)M6jn!D*y$)}egW#ODBZio7lt
Y-BVPOri55<QNbMA3Lk3L#A5bG6&y0T1WZsS-L0!o0HeAG5!a>*EpWgZ8bwAd=n9N70d}FvLrP?SWpMjeZ{DtYFI&u8h*UGkVf45
NcEMP6pn%49>bC;XBq~<9*BKn%R|JAqV=eKP-0Z!Izo*}LQaH|6JJUc8VfqOnT=-FzGju{G0gOo?i6=xAmamMQK%psfV;R?g^B+W
GDwt}s6X|)nqFwQxKQ7VmIL5n*PctEA0h0YO=kjU@E$!JKc@wSzgO>Af^9Fg>BEosfb);%FT&8lOdGSf$Xa_F{liG(MChJ=@nry(
ROG-}44n@|kIHHtsjao?UJu!!Hhb+3wbB~=@J&|71LwpMdAA&4gL~F_FYA<{XYbcrVl{1FOtj*14WU<~hnELv6;d*FBSU#!u1(^5
s#MI{vy)Do8c;q8q%vZUmp4n9h6_6fqpNkANI{<T+jx6Y%r-sC_VDQER!z;ZZWq6p50;;f@kpn}nT_PZ9rekijs0}_Bh8|9ELr)l
S>2A^b5h~_8zgh$^DM-eE?jw;&s1_dmcas$_!xW#HUiK=g2ML&hD!@noelj`@M}|yG+GpkFt^9krnLu_ix*FQGe<N8=z1J)wY=ON
-mT7UMI%uf@X-G^`?mE1GARqG=FxCvq(u2ZapXX$6xNKVuvUO>dKm!spm!vPBEe=@IS19}`TvLiRN8G`_*)LIv(gtupW>@(Fp}^}
xB;G2lsqc#Jyn~_f{RjxZASE9@$P(zQpd)_vCJ$b7r7vecLGzPj#Ob<PtFquoPd!}GQ9j~*o%Lr8?;Ly`BzR8fK_$bNA%{tkY<=!
#}4u9o-s%j6=Lk5h;ZvBP+aS(#0^<UVk<g*Za8$K5}rf?cCw`dn>Y5eumq!=@(MkkpHQRQ8*rq!$2w4&71AahrH*rAJ{w|dUqteM
{?|akbMR(ksUgMr?&HS#daY`iOkI#{av5a<^KI(od|lDO%C2bIkX&4iJ<AovoL39;;g+6Q*{a5#yDB~w0g+>Pku4%9M$DpqHK!`X
gdQy|Wj76p&o^mW7vDZnid{_I2yS>={Y{}~%-j)3fXAPtuxRgWvzs_pm7G`KwPx)BUX8<L%gvgUj!QPwvRnQu?R!Gh+MSwB&u0G{
)V$hSQcu9i%JCK~sVeVnB}&$?2q(PEN8jP)i|9Idd3Mt|{J8J2J{pPbki18R;~o#vTAVZcB00a);@>pbO0(ym+Rx+o_NNEi!qo2C
oTon05Hfr%%y4!Cw38RM-}arVL<wh#wU0gcS289{yQ=(`{$GYB_4squ$4VZ!s(J^vZN0qEeT5Ut|7$W2sI9+{0~>Wvuif82#S`sb
eJ+Hhzj9o0zPk2rF-d^Em~7jyj?alJ+y3+8_Ksgym!$I=qF>20RU2x{?)UP5<Djp3q<0QG9=^#4VionJ4~?nunWWudiH}<A?<%;Y
jy}#oK~MDF);$b_zP0DpGUe6$^rZPVp_ix9>~ALX)qY0)(~>&-kna)qK?c2^(sQ=6?%n^u(;K;CYB&D)JFRglIA>CJDyw*RmMN^i
?e*6A)v)udzRatx45wOc^i@mh7tL>FA2(l%XCZE8c7b^uH!4I4%|D-nP<iQQnF5UM*7-S!l~z#K`s;nyEe#DziIFec_rB4miwu6B
x4qf;X{k!m{}OT3N7Cxc7)CA{o}b_2tUi+m_BxH1+ub=p<ID#Cf4T47`)()=Xtf#fuAIB_;Mv=pZ9mQ6*em`Aiil^Y%0fPPS_8Id
<L3l`bmu>@-@1!Ou+ndC8Q47YZX4&(CD={2WqRt*<gx}%BxkzB9&*#!zb&Uh^1fI-uDxiW>7x^`qd`~%$*J5Uhs4e$1&Ff^6cRoK
hO!KjhL)G3%#&$s(aO4FQmuHzN}^$B8Cc4{yDj+|(!$^8Sp&4>-Z=2DY1HfcOBrzB!zHM&*sG}Us*=~$zG5B>*LPFaDEuK?^NJ&p
-O9CbRZ=+`Q*0TTfUO(P&Yu{d?_V0d2Ym#KfJpINJG7KA$nb5?j~HrSi*~v%(Umg_xw`9n&zr0`Zr$1IEDd~gHri0MIK)@Y?Kw9J
PFr!1gndkWF<&^%L{Z0q{d)IKTWvb)shh`vVp<!6iJoMBUUF(meYLL`(uze+jJ9<ey68uIuQ0P6%^=FU5V0Jj?E)a;SDAK~XsPwM
t-3Xd_0hJ(&9qhakth(=2ZPO|O?&^fzc>=dE;4f;o|n=#JnFP+ue5-*{|b6r*1~n5!bq<k^Ef|B@5kLdjOHZR(VWkcu#qKB^TR(c
;aW}?(Y-4ZoEiElDpH>VH-a*%kp8BA)NUj_ThPntGW`paZEV2HW@!eh%iyaoX~`wT?65u_$!dMF_3KMuj&y4@HmAl8wAD|eIMn(j
A`iF5xY@jp@#&YM)a&{3-Nn4M%jjio8_ugk=sdR+ZHcQlE9|4a<=nUwLRz@h<b9mf)8>ZJo;EneDD==C6>&2!0oaPkX|>`bon5e?
vv<wgx|pK7ww-p0)>_)ud0~GkcwXN|7;VC~?_CJH=Z3P9OKc+*I^9K}NX-r4Kw;!?Tq>#^Dyd215z@V@S`z;og?EL;MmU{k-A=cF
9NOm1K!}7RfijePSa>xnDzo`aDBYDW6lGbor$RpE6YOjJm+zmG&ovC+N0Zy@(rtQtHqhl?ajz5W!laD6oGUXDzg*$AfkHa;GmvpQ
s8H{I^%Vy8{8&&CHGtWYvF)9yJer;*%@ffpx8eo<i7D!oefxf_+w{qh(+4i^ExJG9Dca`=KpjrLzr+6<e5d>Q^f&FMc17WqBBu=n
?8*vs(=w=Yk|<WL7Ll73x(%)rrLcrQY38kjJ{^bw>EGi4ej3>nIWlwikc>pXomCoq|J+v4s6KZHZmAv1^}lnY(2oX?xPKZ}k19}W
=oZd=^7a+eBO^GNxT6pmzWRImiWh#u*RA-!NNg4$0!M?50Mdg$q6~&YlvW{>qco@)&CJNSF_6t)nt)slffdtps1KL=J$wf##YHXi
iR$mi5lUoG@-6>gkIg+fPmjzu5+C^fa&C&bJt222R0!c!<~Fa!w36teL8u}B!7D$r%lrp-L{P+(v`bV*Yvt$uzhCkD543u7;$EF6
_Tk5G6xP5~OZzpIwfAjuES|Cek^Hx<e?c1f6`+=?GwhGgpRbx|IsY-HHnCm}r^!?jNF<T~J+?mQy!b~@N?fCIUnf*FQdKXJ=48oQ
Q=d2;gY(qInf?PkpL+o-4n3&?!}~155mn|p^D88kRG^@3d8VEHQ7Ctr%DAuZQRv_&y+s2{AK7V{ApPRAoe1tB-?bZ%<T?C^v{M0d
a0Sc)h{XfzmiL#179d!0<iRRtaY>hO{rJO=q?Yv2#g>ZD>I$euE_ygrLPx|9q**=OrI0@H#MhPE$?dyCt)#^0b}XAvhzr14YUYaq
+|K)6vpJ+hTo7e9b|aaO?m(x>wS8DnYHdmtt^o3={5cP``S0J=?ru)1eVmzI$65WG%)d>IDP+F7RBQf4-n*ZZF{F)&L4j+xQruP(
t`u_|;kjw-VPn3nG$$A4-qJZ#y<#~TX3Ha7g(<b=1^Be5&eE=}DvC6KRddzY-3<?KkWd&qt%Apr<$2)pM495-32#y)$xGQ;@#CEr
zJISbo}=Im{+r^?DN=HKqg2Ak5x{P-LqFSUN8%Q=o&t)HF77p!fo}Jre&gi9d-n5TLjhFb`xd?F8m@T8!_nN*G|i3OZChMarid^^
#YiV!H!tha><qz$Dzq5zog)#Z_JL8)h;q{4G1i-G6jq?rB7%jux0rWh`0BC~6(i%<YR}MHr6cVk1=r_|qA;LPxg1D&H#U^R&V18_
<68M7)Y*6wR_zrALgk1!qOlq+5r$|IL17)~Swysh;q1-5cgx$ldhnW^O{zfxqNif;RrD(?&eN@Zo2<<z(%^L?kE%8rz}mYl+1J<O
!y&|Zzpu6IWPRSAEufBm6v*K>?gB<d&YktDP}YJ)8CckN!h3-fA<7)l-jKqA=(w0Qc#-R%@};|zVkwS!n9_p$l6f+hgE?X+t>P!S
a*r1(!+35_>({$Dm@DsLQ40+fdi9d_P7A2Tb?*2NKb0xmIo0#rB<Sc+P@p97*`UUr3Ol`6Y4qvQj*%cK$OsM<3X?gppm=NoH=0hQ
2j<A!3#x*?4MKnm?O>z8L%U^pc+K{aN-Gb7&!we$eTSToKM4BEj5d(T58X+T=gfjokpC4`wX67Rt9zZhmxS<sf$qnFe@qB!7G+#Z
AdX867u{#<{M(Nmc);*t_33IF8GW{LpI@*`qMiHvcv-H@P<XiUHA>tLM$pWcIvgZ#FiF^nQBrwJvh%fSe)CM2Hrb=Y!KJE_QiKze
lZ&i&=}|$2iF*9ab^F?$!&)DNq$D6fG91_~KJ`hxYgge;8r^CP44$Gzzf{m??olGPW@S(m@Ik~|9KEcA5!|?&^^;ilPX6h5g0H;C
97!d*U~$K{eRENSd*c1=EJ~D-inC=^*=R&+p|_tpPL*=whti>EVkoXGMzO)GiN)8AorBOV)z|=cgMecAX;t|8!#R)wE=<ZV<!`d#
_Fipz`Xf7Oci^#JK&6hx_M4)ioHbrduDf1U7yNe@V@1NoE>^n?e*70&`oUnAqwjuP`{hre4J<_-MTBFB+Zw#ZqJPWki@(siH1&6s
C3I1>+aD7)*BY?LX1+*q^PWF6uGHKy9+P@q$Ez8Uvk#nF-&>^i0HXW3t0k71F1q8PwFjK_rBLDK&4-BJz61)cyvFEv_WCQoU`9lC
ps$965+a8{jVMOasvYU@`k&L9X;@%eD%sF12b##9j>ZWSIt@|}*8Dxh9l*GpU=+V=a+|d9+_ZYS`_wKO9JJX-+r_KCI~{eKr&Ji^
tzz}-QFef(`&ht0dmr-!Z{zBPpA^RcBvFAw%?C4g*kOHvtnX8*mU-s&)}1i?m~_^<Y3pZG^SU?GFt6+y{3el#jT!ILultV^dGI&m
Va}kZE_?njfrIJUuz81X17d}CY$z;A6<a#^c?RKI_{2?4R<{>bBW!m~uUYl!f!_ajDn%iSGjXmO2&f$e6W9okJ@`%iQ7nwG&(oUJ
OS)~uMQ1&leFX*!9-){wYjpyGOWnh@1h%tnT79z~mtKmW15LeLwWgi^VuDbp9e4)n8BkGIY(RZ1itITKd3dmwz^&K(7<l?TAh`P8
aJ*D|{x7v9r!niQa*zQdfZ)Ld07*dX%sLg5$&g5W>+)6&_4J5vkN8oNWMrTLK^qk47%F8G(wck~xFoBv_LOf&a=W$FOPprC(H<(K
VRhTvAnhd*I7I*y1cE^*gaU;G&X6U?d_8K*?_i<SY_(9VDkCj9*9KjVjOSX@JlMqMS2;cSrf&2mefzdIND?>RspFy6DQQTE2*Yo$
Je=WLl4I~uqZIy~r?0});aEmm+sqMC4*N=IK7+6K0!O?r>p%vikeEdOA`$7Vkp?l8(B~18Q6pz2D430a{|(QF{GfHJE15G1qJklz
4}$+I{}uBB{pTP62e9wbcnp8j?S%dmsDJAf?1}B-G5_%pY8AWchyYK?{3?o#l84W!y~zJxeHc&kCEkEJ&!}X?C)?#LG$6rwJjmae
beKRu@37NajOh~}XDc8BN3#l`9|ciyujQ0azDSipFyJz2`Cu{%iG1h=qAA-n1JvO#G74O(sQJKT3K#YbB<8vj>*J}koq13^{pN;}
r_1hIjy!7-0<~M)9VhAMS<`7Hj8<4}-{Jl2h!8h`@k`u>Aj9r1k^*c2PsIJbtt=PeCH!VOcO^+5t)Fk?*+10X9yyC-mJaX{DDUda
Op_R3!@;kAe~Ir2YbWso;r4xa+=KT+cn$$mnfmBMByw2;?J&$b06=B{k08t9MF-FF(0VtgqHwIdeAaC12^rQhcs)!Rgy-^M>WB5s
B|41{&uvb))MPnXw^kM95~TWG9G<qPHn+7d^^fSU$<43nDzN3Iz1wIb7JVMNu4Nu6(DUWazHgI0+u^fMQl1p{@8~?bBy(-+9MC>p
SX1x+URB+kE8_Lz`#fhLopE~CSLU)z$5Wd^M{B>;nsZ~*UOtB~N>oB=+|GV}H#^!__nq#&r89ta<$Y`>wO>%^YQEd@XkGS4o-2jm
+Lsgt6fCOnoOog9Ax&F@YgsqQrRJ)BW>I3hKwFpO(q~7AhhViba_q;yb;@^@lBlBh*0tgmX1h&U=GNhwwoSFQGijA~&xEQulR@@E
!OG~%>b3Cvc=#;x(H@HTSJa#tY#B#OD=W=WA#E|jtznsnmm04LcB8Y*Wy7v{VvUU|DpRZ~cV`%_<u{7BwshkHaY^4Qktq>_rU{ZB
7^8_GSh~?(mGhI)aVO2C$wqaqG}4xwud~`(m6a6tm1k)c#p%7NNxe*sYXT;Ahnwc_Y)DU>Qb|HG%)xht4}>o9Qn{S8XoJP%^+U>k
_B~d0$2qr5F6WB7hnIn#kfViSch?Z%sJ=#Su{HA1Z*zQF9@l0i-Gb|Y%tUZjV(ZIR%hb(h94y<{->u@pr>T2VTwl1zxhnjRGUH-(
#UCcFcV;1^SAe3`%}av87Nx9BpuBu#QEe0XL<j@F#(hK{!qEmkdu(d1p9j!E`A7@xC@w)iN}c!m^?_AD7Bum}BSM&eIq1-ajNn+F
OO;R(VpWhR=o09vnm9V3%*arTi6V%ewZ!(g#Kk8m(E#(8<?FjZ0lZ`lN<_wjFhN(ik3kU;0ZxG2NPq>yfJPrX9S=stfqKaGDg{7?
#k3IuTEal6%T4AQ%%EyKC8-rDgcqI4kO{h+l%_d4&~K<2U5*WEAt?xtV-^PB3i3gSz6W<vt`Y1%*uaPbvE=BK7MdauTSNrNV3|$}
lPiBO>i$xa0!G(V0Az~(r5WSI1V!IT>x2=q;<gr$1M~HXPoML!3slHvWGbND5jWBSNOYhFh=G7|$V&&7w0}wx2{w=0l76G=kbC$U
bD`<6*O>O@H(X^R*|I#@e9z(@n$$cw?#L({_xxHyh<n+9Ni9FAzH%kYe%YdCQ+@<wjG_%3`+Tn+JI>bDEcaXO<hv86Pu>2+BE=x0
#fTuFI^l{x3C#8I?Veom@6@p7fm^1oc(d7ubc9e!R7EP)Pz4w!K5Q{A0Nlj{h3no!f<}P-Bxv*Btk5io#E|HjLE{2xp(P-w^wNY&
RY9RRP@`Efb$EUt2eA-P0O;N^K33o2CxGGYXtG@lz$kzqwennHggg+bv0S1{(1J)DW<qoufS^!O9(2V$OxzP<;h780SCk2_GhTJk
(i--_E2#lNnxWV*U<m_afpwyYHNv*lU1SoFgJOWsK=eY=5<z$V(`0*3y=4q2R;pOkm&$J81gsQkHG5IJ(x&?f!4?UiBi#5Ab&~MP
B1qiGQr^(=_8okQbn|aV@*bl4_(!e51C$jO0lR~s6r#{2rj;nc0sn~Fz)zmTDCADszB?j+EJV@-A05>*C=p~RHz*Ut6?-lW6u#l-
b}1ucUO^L5xoD93e%BJsBnh(E)Ey;8bn?4Z>b`e8)2CCDkxfi9iOK+=WTuFL(9Lcqrfph<UEv%jBAa)7O#|fx)S`{1#u)}|#nCe&
+HW=>bfmY2;Zahh9xdoD9ZGUUpu#3)6rP1ek1bNddJU|=?PGTqlmY=Lw7F6|6a_cUT67fz5I}(HAHkCVa3f)1l>mWYH6b!2VMMOj
ed<aqubSgZ3)CbGV074>o<TpwA&l{HBvP~YJP`Er@Z&H42<W%w>qdw>O=OePdcbL`gKIM|altWQBbIL46k!`?E^1-nwg%kC$Jl;<
(I1<BNgXya^opQAdJN9pm>OMl!}_(`r?crZ5(cn_WXJXY?4kaOK$*4~0i=J-f2ykVc6@4GmIx&tm}6-~q6h2<F~PdAz_sp&WPz<r
D~I}XA?nm7*mt+2@kPj<$M(2?1V0D;rvHKu-e(`Mbl{w#%C6t{(a|;|{o!C~Q9=9C|MDCw97g%$6j4PKzu<n3nf@<6agEw_+xlS3
6{K0|H>bl_dMWloOhb%&`R6Aqw;#I6(m<bQ+hl7>S_j&gGWXwH+pfGB9W^R_QfCw*hok(2<M9e}AN$!lJ=6T@!X{t-zqXUEk6>mY
;{VG00}nI(RELh=-XHxFQu9;b6#Y;5C&dHJ3IZP!?L3by5cBlqp9V{9iZ#&VYg?}m%R%are`8-?cbCM_eW~N{g(lGYw`aF{otSXN
3pY#^5A0$5js5xj&%4*@!KM$5y+MM2^&j<oh(e$bn2eM`yNqu3KQ4VGWCNGMPytdB!(c{(&j>jny4S<I$T&$-p@=;Tc*Pw-YF}aY
`ja)*wZ|#`Q}WKq!f)HlFNUQ3H+V>S1dvO*|BgH}^&@7%cKbQJ-|F+m!|*)(c)f13@znbZ^y{$)^nL~Dg`W1h{3$i7G}U@#&O7`K
>h41@<jNn?Iz;<B`}GgwzI%hBr&Pn?uS+6MNL2!<p3Vbs)sxt=5C}ae>`qCU`G`<JCTbkCm_1w!6bSM`#HV@a$`^fa(u3$_Dzz9d
p7Y5ku-!huhpYQg_#vmugD;`$uH5__5s`#{JIY9}BzZgo!5U;7f&NR+_@O{@z;+9MXT~d}f}C!P8Yrb8D1TS)0(IKHU6eibx*_PT
p8lL`P)=!Exe^U1A&A%XAE<pqg+X;+)$2q62mAj<A}s%g{JZhz?jM=bqOzrlZ%L=rcEc7|aYBEC1p+_QLO;^P+-+y~p_}r>Sx13M
E*OFr^eR})Q-AT8o*}~s0pNMp=p!fysiYQf-*k165$p^BVh5>*un>iUBMU<GO-v3&^gOY_09XgKw*d_$ph@L<W`}e}2m_OJGBZGE
p*Zdu?wjL-aImNH@I5N!!!rXF$!z4*&U^GVF^eA72#O0oxiKkihS;&u+058}Jl(F>r!Y4!P#S0l{(r~*;iN@C9{5HMWW=cb?%&1F
x7+Ug#Q6?-H$7A-ByxV}CKLryIZMoX7q69PMWZa9wr@=55@KQf9qb@#0Zo0>!^_oRHEIhi!iyR?nqgQFT)D$uddh>*5Z%pTjx>A=
EHuZdbf|+Phy<*0Acaxi`(gIQadFL+6HF%%M)x;Tsth{vmlqGp)C;?`O`5`Lq|La89=O4~fPp}!MZb}VoHUxYatL=OQ%59h_jJ+?
<D8AX5oqqymIsgT`TnZ)S~Y{I`~mSA20<#PEBtCJ>pooGAc%B;kWn5;i?or=s07!;OEncm0pK_=(eTM~OOZHTk<xJN<7sSi)2OCY
`$il-EbwO2<dx-{L#Bgs0~FFds9+c*N`}=5_WQNsqZ;9dnnUv0M;R=L+(h@n*%I|m<#IcQR<Cs4kP5F2mL6;Uboaewb&e!ZSNV_{
hK2-`LvB%<inA2sbwm(TX3}>l<=XFMwOLxSrRw%{_uovc;+4nQg!gdW_IKNC$tRNH&gyq=Paz4CjIT#Y551i$>wA3XHOv&HtNRog
+2mzRiS2xK-U(NGs+xLDONS(SMq~4l5#!3bAU{@lCIjnsPU085q1mwTd6(gQdKbdZFr^xi^YV4AJ4z(Uh;Rq4XI~?~H`hIU%5+At
>Oz9gbUAAmHGqL31?_c0XvFC;#o_IISYL-d)BF|d5>`XE*B$&{#rm`9`v>+={t{9^UOe|*2q;MJ3clIY|4+?FO}i>5dmJ6FWVKNs
YtEuH6y|)v@GIN7yF~llol!THJS42voBs*3jX4?eDE3j@-Dq(^VA;f0(4fc!qJ*Z93=-reXoVu6BngevIWF`t$WTn8EW+Cyv}!aY
hw4tyy;rxc^S!n`4{hF5IwYaxav~*apMbh$>AvuO9v#mB9uDX-qPEC;$}>X@;;UeQ6JS!siXU5r3|$mq!sWWo5W!W5j!|KP35TPk
_iL{K%z@a2`h1sN+jpU<Sv3@p1QZZZR}3M8mI2HTjTmM-B4(u_Xy)=kjZ&OSgnPYzM21HK5Ki!-(%Xdadam+Q@KksRA~6A6y#3XJ
|F7xYVHSVO2D+N|q%N4$q9OZWpAjvQvesnQv$nM8=yEd=7v`FFyz#H$x;&*(I6uILzwS=ew;ChUpyG~y%~MVMYH&zEGFRJDSXcf(
xxT}~YA4q2`PF0UToFPCofFBZ(7{P0GVo;;Do=vdl%5>gWtS0e%}lwwi}iL1x~v!bSD#T?y}D#D5OiygKHBdwMA&3CEVk~L=<6b)
0SrQ6FWT8Lsyji89s<9&haIW!DJ?Nz(If6FIP*=!VS#Lre!TlSq`zVhxe>@CW8UZA>ykAE6+p`dsQZrs6M@@VD`bfj3n-4)Nee)x
uIQsCqI2BoMWKR)nE0;E2w~VarI&~y?xMRq=l%91G7&z%mrcQ^Kzj~Ey7y3v2o)iFKSgTGL=rTR`zgtdAJ8ce@&9~chzq}W!}T|7
e<$!|d$%$)a$$<>+nDVsICWh5F!8L1pWgwAr#lY-@eje%yr(h)<1Gefxb(Ew+i#$Jx%!kSR3Uj4?Citj5<rF<CC6`%+sYNz71T#r
qE^32>{H{*uP>6f%k2*h9FO@Og$H*p)mTqss`HfKh45u>xE7pPEg?hzRP<i>iJw4~C@9sNQ^UOZ{RI@U3b0G7IQYXxveI((PA04Z
xX@`@nV^zZr3QwRVW^ohJAW&Taa#9Tb;7F8aQgSn;A}W+_il`1%1ZA|c?~pfOGbv~`mj<6^-^9|?DL(p<MwI9aH8%>Dk>(fTTPe6
_#X$<bv|D<;0O-7WkXH)Ah#|;v)Ug$q^m&9tYRYcP+37!BV!;dE;yDZBZJUuk0xS`)9sB_rIngfr=AtnMaw^P1`i4hj6jApZ!bj=
;Z&HG^sKpOt)AYOS~H%vk4L`$Klh^qg#7*RJP`joQnDzqK@d_N$au$HrLBn~8Y}DEf^u?GDSp4xhahaTM1fWkF$;u=IHY>D+Es$c
^?Lp^5AGp=FhgnLmYIMs7yr`O7=YxPGEK-_a1;m~F)s)%K6eU-AkiGKA=H!0n;;Y+N;ItoidqWnY*;{{YD$(QEtf&qqz=tBKtwH4
&~^c#d1w<G4v`M>Hj(U)AqIg6fH@!V!^sAdn?1EjR3q;o=oFY}PISTEoF=#>Cm};g>L2r3@(12P;ZUAR(b!ioDMHc)VZ_8BQV+#D
d@y!n4eVSg@BL0X{PjSHgWUan!nRBQ@fp4CAhDAHi-Hw|kW7);YH98-@ZUNVT^(VlsIf$290CRr5l2jZW`u0{jieII(AMC0Q&1#(
3FHRGU+r==dzBM`Q~;t!Q~JzEBY2}gi7?CrF$M?=fG7kCkyC&*7B$<OLv>smIop$}r8X>IRHLz`%nd3ZJy7v(6(ii`oA0Z;v|xd3
XowO?CK;^?s1u}E4bBPW4gC4ms6-%2#KaCMU`x|vbs<MW@!0|AY&-H(g0g0H)Cw;=->RI`N4gOIYiS{&6qF>O1fdFAMI?}!Mr0Nu
Ayt8uJ=y1T>HQe~uUk`4$da3vFQl=)?>M^dDD-@fw`eJ$$qsUJz^<z8t6EX;Nj5Nv_<%53KHK5LURL^i?AMlc;K)`&pB@)^odl-w
mdwP+Bmm)HUF_nZiV>!ZCsCkP6*wspRAIvF@Am<KKim<ID%LpTk5kq)jc;FG-eu1%@8Q?{V+aZ?5Cmu6hJ@8y5e`Yg7P58Qc7%vj
oS=rme&66f+`o+cZ`vQyWdCTL59dFdQQG7m=@a=x-V}dWf80;%AL}`so+l%(<^9TWHxaPGkM>Bx(G5d$$e--U5xB}8KjG9HgQ!i<
LuTBzqpAcsFg=EW)`pIT$;qLhfc0dgKM&*8I3HKH+mgg$zvX8b%1^3763P`4gGEqORFp$gR1wc6bph1uK5`x4nuf9G@8TH@?$rZ(
|EJ|1J59Gcybs;pcAxPz8T5AU)90~HCREY`z&b8J20HVDcj(0XFs65>ACPz&)rZ`9r<xTm5dY*FIN)e#6AnsV3lW-uzdhCd&Q4As
av$#L)6O5au_<1<Ie>V>-2<JD6KsG*p(zj;g}^eg0qv9dbq`^|p{)lsf@}lc1vrU^wJWZLf{%p*U5Xk)3;Z(IXdlaqKd#@i+!Nyd
rbHMytPv_9!N3k7@pb}vkD=#)bQ5{%I8DjZ2bIT{ak}Zp>A-S#y=c{_p>KqfQhr~<k2%>Glu(z*PD#H(?Ezj2egTyTvGi_9`UkWs
kCuK?m(kfrH6$|8Tis<15q3n(>jt-b*0iie0`uN1!Tq9uxch{G*ndn=H<j1^@lqrLVHT?xskH^4<gj9LLk<<_q8yb36wn~iIPmcV
f0LqpX|TYuYBgJ{Fk&}APl$d=u#j*EB?SQ#l2ef(W}$~>_wdy-GeZ!;KmP}BqxZ<@4xKN08C5920k2DI(>4+x=`Pa6mw;nw)+TFt
hP$P$M%p`G@Z9(Af{m-q-^XHjue<BUc)ey$&I)*m(^F@zd1!P_)yW+V3aSio_W3RgdG@4duT%;6kF)dr<Cm^X@YZ)lACW;G&`<7a
y#o@Z2}T4Q&|w2^U-Q}$1It5v9sm=9$V3taWQCpbap&e5%Iy*l>xI~uFviT*7>u$&9jDv)Ueh`neMi^5PI?>9u{JNmru>+}5q_g;
<a-5RI_(gqL_L&buqnWi{LC16@4z285=R(&yYzDGwfxfq!zXT<`?{dNbw6l-MUQU3&9C1FbU!XaHZkmEHU~Wqft}H3Gn>jBL)i~M
JgGPbvR_Jll76(5XZzTG!}Adk^bkyhDZ$sb^X`8{<dmEN*ojU!#{tuk<^%^;a8Maf@jH5px!&|TEBF~50OTK}$JGpc(@qDVKUulm
wAgmML-I`>slz*n#?Ur;7MmBv^Yh~MI(lAVlV_ROACnI6iJ{bX4TGcFxL-+a2Pr$x6S;PBmz&7iUR5~{B6Li4>^&2|4@oI6>BrN@
N1yTPeOotq>9qUS#PTN=fM7%83;8gsq^IuxhY#U2d;ZS&ya(Xod&6WzhC@eSY$VIy$u^x)+u49Bc#Qt>F`3~5vE2Jud3{^PiO~1;
HM!3eRI>Af^&!A`dD7@TAZtd>fA=3+GG_t$1J-D5-JzY{@FT-&YV=$u=g;uM9R|%wpz-8&Wa#fUQ8B}*-Wq8Y@$%u_qI7nNxjavi
_2_Nk`+dA;w+Z_YzJPUl<vw>0=GgyGJPm*ACu6_!_Au9yD1R0FC7h15|0gY~h^uW-RUd!R8-lJX{S>I4RZ6N4^l4Gzn#pCget>^C
W@q3k{KfL0<d=>Q)PJBlg2wkvZvBVJ^n0~?5>1}n&zR@b4M1Jl$I^S_>X$htz|`>ZUv)po_0RZ<aB;n06(?ZC%e_mK%yR+fN5DL{
P0xA@?ehpHcxOsz+nMDPCx`8PdJk8wFgz?AGU1fb%%`V7@$4A6I~`AQ_LV!1qAUsqNKfD52NgfdUMKbK4Z>*-i^sU@!+^z*754;@
9dd(HDO5Ni^NdwRH!y~gLF^(2LYXN$AK3@yiT-1Plk&oolyyV&0{agbd%}?M;P_$t#wXw%sqkIU-zEFcvBAsn3L}BT_$ZI%I=Z^O
nw~S*Jy_x#PFVd;!?8{;FZp$Ec<iEpfbBk<41%Z_2D)852XCxcW7>mR&Y@9@a^%SgAb@HUVC&b97;j1^CSyH^&TKw%9sZJaj_4jX
)WqU(4ROvg4Iw^SV9&P;-7mp^gVX4DoyNz86CAn#Xl3x!vwpqR=Jvh@i?q~)_&eNh!@%)$9XR7F*8PhoC(xe*|9v>VG8M?>gUs4^
{B$3dSO-V*MF?q~dA(Ep0`|7rrAi0$n+=2egm-b+CmN60Y%b}FDxiW^FUyd_Pp7a?idBjuC1p64SNo=ox*_sDN^CVLBrjq22E!-R
Fo&WW-zfBY5JG!^k}3<32B@IeNC*<jAi&ocR|0@t5>g2oDyV~^5aoFobXO6xn1`#_`3s?j<AV|XSF7Qs?GXk1%kO~xXMV&mQTt!p
>*w@On~&+LU!L6BTW)3BZTRo){V(h`PCJ*AyP<#aU&#0;R*ynhAr~X~KIg8-iJKO*COVVg@H0Gdo-4DH-)oC|7l;@;D@cC`l6isV
HXd*YI&zu-IrC78wSYSs1Yr?yp5&>6Q)yMb`HyjMH9oF4Q1jw&``5ow>SPF@lqCR;<V{nc4uMk@Q7?MC;iXh6k7iDapPvSgWPYse
_B%5k)2%mdJi?&7F^N^}!H)~Ikv*{2<M@npX%-8}GoB7`KKwRh{u7H1*k*iLhFfm4GD~%Y%%MI4BE0a8<j>bXKph~ZkbtEb!2w{Q
^XcL0?(XKP^L|t()kt`%`aOT2{}DVa%eR4j3Xn;cu451?#lDBsNAzeAEgcwS@1fvOT3G6Ng@RHhN&HXL9bpoi&c)t#;c<xKiNV?H
=Z7ZVk6`>>hNlfHtUE`*%uq$k$@b#`j^k819jAXVG-sa(@G{XTU_Lo@L(Jl23>bPz;(R*td^()_l4YRT=5BjEz1j()VjS9<2amka
|8Z>z{*rs`lkkS)`-yaRl=zm|W5c@EEL9lK@IzU3YiYL*#i1YI6Xp{n>;1S-u!HJ`0);|Bp^dmM7~OIH8|@FX263L<+Y>h5k^fWT
;D_iZnLeMTfcoE8Q1Kx9<o0-<jQoxNc8Y&MUvEC_g`<1^S2g{nNoUkKCVZb-uVA6b4H)o0KH9sD4to%#r?|=ZZ*S{KsCe>hY35QM
XbXf;bcGhABZ{IZsN#-&MNHHxpr$60Ox2~cR)Bu9_Rj+(_efF!JwA`G+pQ<l9qUPrRwi3FvQ8w!=p31}$uqzqjm7YRN9=FfJC~oO
LVHg@Qr;i9euS^}|2DfamQ(3~5}pR%u2Tj|RQ%sFIuTV;eS}{>eP2~wG_6IVLc%IZarnaj8qIEu9Y4BB!lgktOP7%(tC94$+!sgk
BNy<ZhOw#IZ}!|F!!<m1U_>G=iz=!N%q2T0`{8V(nyuB?GAL9;{ezFBY&jld(Ydj+$B=qkKe*YI$1VTq@8`AK35Ef`ZG=8uuTT*K
t?|g^Jkv(U4~CB|NTK|Ge+|zedv-ZGE9}<r@4%(x)(k8l#1;v}O^7%RlY0~2zItdo#55d~<W1{1JYCG&)XPF}f#M)C2_OYD<LtT7
n37CMV@<<(-<=)VQ(ieIcay`813}awVd4W6Q5FbtlvEKWqKt^Kz(@KT2R5&W_`2QL8URpTSZDv<hhF*(s|9;rjtJI=2HD)^Utq6b
|1Nud^Zv&l@V{Z|j;IIzLWI<h_nnM>5>}cW$Rz(20(~^)x&MbiTgYwFqszumCjT(#KXF5%pz7bzzs*%5m9K<B_Yog9l$GTzSJ^8+
q9(KX<)3{1tZ<~DDaAMF<3|tJd3<mbkNXwbQtUZtRr>XP2R(LVs`|S<i83iHgXvTS89&hc>FG$4)4!@H`u_9yb9wR{2kEE%D}Q$%
N4fqydVMRu44u3!j($`48U5X6L1S*J?pbRbp-Ak1x{G*4{<BXKH2fdu95Q|KiT29>4!pxWD_-B@XZ`=%kMXDaP3P5{>bjW6yJ^36
^8WJg^7TuX${X*s{m;>9Lr-^GQ-Du*r`^oaJ%B&Aj(KpBbHM!B-Q+z#{8DzF2@=$L<$xpKeOK-FeskDyWlUx~b-!OGkbgqUZ=%z`
e{L`@<UZxbPm6o^Uf+QJ26Q66EB|%<^VzoAd~*T5vqq2k=b-1oWxl*S?S}rYoH%?ZyTfsiUtDl|?hCej8~5<D+K<MOE%q6TjSf7t
!{vzla2Ei)W+rVbttMOx37LBF=!`RXKM|WW*XN%G=P^ISe_zk;7U5rQ*m1wWIN80Pf0uXUWS(8z!r4260#Q-}+;)LZfDM4^XgFDb
mt3$O5Z+jUm{D7xP=yLDdn)6k0<+X_=yUdS_x~31{oY|-;iR_wvSRG1<@P2W{$BuOQz+Q6zxUi>l&UN2m#^-}{WL%Ib^QkdmXt%^
-?zK$_1{tqI|lf9uxbK|K>nVk_d5M&$cx=XY@2q`=`Sy5p3;ka!|ZR@{9kV^zJoHHT`j}bpaBFWH1YF4yX*UVay`<c`P<igmc2T2
hK6tK@;yC5#PnzQBmTN+$5>cq8G!t(3z6d|?JwnntGDUSj1be+$v8R`IvSx;@ELGAf*ErBOwDU~4qZrfbZQLPo7!v`oFFu}SSPWX
;MG@jNYI|rh_p7r&5($>VJ^Jf@w&_d6ip0;V&r#BbDq03{u~?~I(8;Qh7dUfA;%B7pZVtjm4LHt1be+q?b!qCWZ()f_lxL-A5>;>
NoNrxn6S$u3M69TVF`*%rrE>=Q$WzrL^KqsNkd4`uvCpSF(E-k6v;7CP(;*1#H9|RHX^}Pu4E|Cf=P;tGa)5TMl4N1RN2N?LG%9Z
f*6WwD2W<SpsFdMnIZ~lN{OVTsuCciW@$#6s-P$eQiSD8RI~*Yw2=rDbsIyLO=2jDC4i->ssg5<i0lM06;#DdRDXVO!8J70#Zk9#
J7r1`qzVuzK%qh+l%*DxD4+(4R*(pqMIuBFBpJ#6<{b0U34jS6#Z)2xffWb1_Z2&ch93^!+eoC;gpV+KThKco(oe=Sow-VPbivM1
(obKXzt5JaaLyTbPIqCXQ0r{Wv-P*mn=`{Chxa5pyF%vj6HE_l_+;;rzSKQ)=^X88-_n&1{_ihNdU49;oF^!zCkPryYu1%mrk@lh
Zj;TP*NrURL(M;m9**B0DTq%Npcz0yG5kI4__P@S->#`Kj{oTCN4XF-K*9tmO%+13x@yA$C8Z+g<Icf`p#0=j=v9{Mv2+U?Qd+_{
=?(bPQV=EeRRkbG!jobCI8pM|Mrc)n>EQkQWRX65Ny2c1-_qgZ_|NQN8`V!2|LmXu1DNj~^X(`QKRNRsz~&Pe`rX~&?iE9#l4;63
HKSIwjs5&Q{JR&i4%UAd(48j!-=;S<bXQr-CN|?MALyEu7=HGZ$67R7D^vNO=hpbwf^#}U!OmmXuJIXDOkOy6Fx46ehGiyWKyUzX
qApMjN@QDV;aQ+8C_q@Zd#QmjIM$YkQGr>91uCh>8pBhb)(uGhLGMcgLXEYuffNWp$41O?sE|$y(HT3g5y#mtPpH$yuJhdA4wVYT
rcN-lvw5>2%3)H$VZ+hJal|etChto#DbPys&iOP@;jcWS&@#c(9<01<=y4<4P0_uwp9G!7d6gufh+;nIG&F-s#2vBs{y5+PAdr9(
2nYGc@Sk43jwIvzkpSm!(y-n8OZ<Vi>BF8A=#cihkKOyR4n2Jy&VUjLLh1&J%>(B7|1EpuvP$`9`W`((d31{ZceDP!dp4u;rL7jb
VUMx9$9boJ=emDx@3NoP2eBWOn`Fc`dudsEInJPPs=v?IIZY341;ZD4hP71(3a~sO-H-#k!(urpDzd}#NFRo43k@MaIDYNAc@d3%
U5my60PK|xK%ujC?l1_z)T0zjlyU^42q;kuWJpDshwdZ$G+Imz=9o2-PVj_sg{}=VMWK--IYwzeCh3)~Ri{vchq`R-<AqLjap`gz
b>9L)usy5+NFRo9&`niT4lO4MOJpnG+q!XR;&Q=aWxbQXmx1Hco(FMXA1&lr<oc8hKzj@U^4B2YMK2*XlLbYV8+qh02L`L9FIJw5
cgL1?XZ>}ZS4Tk}EYfARIb0u$MFk?cN=gb?G!U-olRzCRxwZS{SGTu_sAj&hvTKVuHKW)r#&QKhiJ#X|tLyQ;rYZL`FzJEHpFyK3
ml8y_?dp`rNG0awnGYspu%StrmSX8Vpoen^*%)e65|&D4=nuHCM0{F{A^2Jb!lpmQXQ}IS$fR3vl9swOYh1TAT5~7ly7J$mjp_eF
Qb>;UgCmR~DsUOihOrug@LJOST-%AP)_7Q0k-V{DhQ0BFm`9%#L^Ob7=%aU4l_p5~wi$^uP}r?%ppKS-dpqB~i`_V8mnvA_La>Is
UZW9Ti=r>j*@1GQbf2KU9=N}LI|%4CXStSkUzIPn>}Jl||2xNhrj#DOd9dkwu81c?L}%u(5-7{$#`J}v7^!6MKAvj2dzg?*(Z6T+
TsXUJr+swDr99g8ZufXan9kxZ*Ly8TF(yoCvRutO)i=1suA0BS2xf{TB(K}Kl5_i87LX|5KY0;1OnrRN|4FdMifE8VG!KYBN^*^n
-|xzv%x@H(dO_#Y?z+~LUNXrAAd)BL%M{aJm8qmx+zU<Fm~*MRdG6=0+WyB@UqH+~o{cG;4c2$wv1?=)#Gq>@N@`AXCo`JX#UsVb
ny>QC5X?_ow02v<!D2?lNU+2$Ukh7iQR7DzfmJmzta!0hP%$Jl4}E5?@26nRf9`7}KWiJM&R?y0do(F3PD*6fiy|3UpIX#tRA}3E
tx(xPG$_GW#zlJ$TVxcFzprkn6cDndE)XZfalyy}z&P(mt+PFyx^L)*=ho;wk8m{F78ztDtA>L>WK}d%T-yi@`}l4*8~N#zx38J%
bTHVKM}nft28=Qdp(M&35k!I{7?gk|GBLBXKiIhFQn4-GOsz4q34HK6C;D#r<?XH=Lr1?yiWp6Iv(&I;L`+D63?!6^|3~LMmg4O~
Jx?<Q%D5-)?r$o|2=rLx!=U%;tQJPhXvLA99(SrY2w81gc`!6+(vXK4i<WMM5kvZR*(MC%ALwiEYIPB{R@(42Z3=eP(~nG>df!)b
F-a0#qevkj`Dg+t!2NWl>&+@8l}egu_)3r~$zweVV=1{+;;2ZHgu7x)6C1^i0)G0Nx`3HL>V~Wk5uhxAWN9EN<C`_eZ!S$wE-l?d
Uf%lr?<(&|B5itNZebC#Br%A3F)%e0knZb29aXx6qEp75M+7WLyK_|MTGuxy^kcpWx%=$Xd&Olhd@K0u@{eup1<W3$Uw+mfK5vUT
dNPiOKfhNhceFcNeW+lEW~PKK@XPxsaN=+8=U(sAgBT0#q~`+D!922v>(fSz(7wKRX1_L1M=j;*(UV%HeiR6ek^2bSkG9m_%@Z<c
%9dv2ue?N6y!XVdo|@j11+An;#`7IcK{G0EC7?L;ULponh?Q5~!|(NXBJp7Xi&aT_N^fu`KLmlVcHY|XK2iyINi_nE1LVcNzm?Wm
EHCSvnPaj5lcF_Or938ZYEUsk%YMccuc~oYIBsLd-&yLnp`*2RM0O}x=2{#->H4-baebR6$d%O0pACn3J^QCiGhCU(aXDe1g(@si
dbd`<;x$oXhmW_sro(+Yb2q@KAhIB;BE>1^l<Ub($>zCdf>Bpi&X=oyVneP1N!)=wbA8f+OdgaQj7~?A2gIoae0A-bepVkR!JZy4
ygAyQm{x8#X$)((PTIo~aExa4DUA2C$>Apm3J*7iXR^q7Bsyxv<%HH#ktq9h`?aMWma7&XV<p|A_+J+zLhzk%wGRi?>chWJJ|{*L
Hx9PIc6G^Fwrw=eU;J$2S4=VF<&^0@pUQsNiYSNGB^Zo-b2^=06#3=o*4Dzc;J|0>L&^Fn)!V<^to}dUZa=>hBkX@dG+Don1`P1#
$$}~NC+he6p5qkkpQ_)qZm4y*M;JJqWAo7f)&!~sme5eaA{D}dYfnNl*<<_EIZKqMlRt5R4$95dskYS0lc%X|lkYfH$-x*g7X9@U
l(4!jSqT<hRT(BxU4E_Ej+1Y{SX{VDf&g%G-B>w6egl{QGloJzKnA2Ba0bg|*4tn;xHz$i5iTo=Tm%TjNXQ4dy)4#FF28mCowxwo
G>=Ee<4tbXM~XiRJ9OchArauw0)Z(Cxp8JWDrUU72-8qTHUerq5NWVXN$%(1(F0@wW-Rgj4?7AlkRHNHCjb<L%l`eT4x8&6$h&L9
MclxREf(Ik=`rO!$^=2G1blMiuh$_t<{n$<ydvEdT!S<mILd}o7vQCM^u@wYe@g+meJ*t)MP8?dzjs;1Hw$ka7)VAt_ooTVJmhHR
0EJYU;|rK>D(pa9F(dY$>F)SJ&!xoEmOjK$7GX(9p9z^#NXcdW(C!?eRaI6{wZ?z?h>=OvWK-=ZJG<A3Oi@#xHN+S7v%@cl<Lml1
ZR(%W@?{Mnp3KgPwpZVxpBLNG^iIt5?eESQd#!s@KciPK6n9Ypja_BUQUL^TmVwo24!xF6kq+byG})Aau>yyBJ8siq<XW^=3-_q=
E_CiuE7@5D6ci{Le3)l!1{=q0)f~B8EvY$DQyzd&1PFu1sEC!PveJ-*^(r|eOoa+qp-gg7pDo!MSfYPk6a={CWlp*&(Nz5yThuHn
ApJ@{gvTCvWLBFfAd(0zW$B!6jN7+aZh2<5({&-v&0<9aV8w;aq6jLQNvKhN$ONGPp=k{Pr$V~Z@{pxyG&Db7<I~G~=bJt(`99?C
F?QU^ixkEd@hctZK@`wQ-PH@LlPW{$sHIMeU=GYlOa_?;>+~}sLId`{xzQ9_B@xm=R*Nov+rND7%1J@B2*4hdjQ*NB(-tv*H>Wz~
4KG6{bLH6;yRtuiyxp7@)*qRZMmod<%CdugwOMtAgY=m_6fRzjx*H$HjY%A=k(Ll8hzKl*MY_P^aX=)@!(f658!eCfwW^op|7K7l
?SxLvzI#s1znAL(_r$@4^?#G!j=$Ia|A*hG2C(i&>F43ZY(ju{RRn%UlOlKad^<pt3-tr$UgQjlqW`#vi!_e0a^v31FwfzddhhAt
E9s2PQUsmw<#lgX;~QJku3mS&fl(M_QM8MGl4;O}B#u~3JKG4k>xH!EKYK}TY>j?%-{$UoSN#W~{-@wKMKWc!TK6BczvJicv8^J$
<)*YgY<@DC6dl_iYNEX5iYSI&C1j$GFW!wOMS4h(!l$18b@lk|RU|?m^WwKr-LEQtr03ud-IqDUZNa%kXIyxWJicYN;@X)x#Dixr
JqLh$8Yoe1cWm+zjW{>qKKswPK~X>;lf%-%{VUsSH39Oo30z)Wi!zT(BhDvPoE}-sSCy>KN|B<Ed%3I1!V-!dZ|4zt$~!Oeoax&S
E4Nwl8vs{v@x(uLj&z5&W5<A>y{S%N!?|)K132W$Hcy|%vcAh~K}bd#JOvotC}dF*8FMmhukNKg=-RO%{5I|*%jx;Hkc9O1!0Eu{
<_D)`0kz~6jcBBA%I59kNyx2k>>76X98nyKoErV@;PUQgyV<2utWj~``(s}kcvnda0+5?|SFZCjp4KZos=B#eR16+=SQ3fNoE<K+
)i`LOM%S~M-+8Cq`fk?Un9}w(*W;+$YhAX_CS~<Brx7(?j}Zw*GG^<d&BRW!>c?7mN9E+AR`SuXLkoO4@fiMm|BrN%N#clu>;!^<
fKN07%@hgnWHpr+Mtc8kKfO4IvT$LuT<7EeXniw}?*6e6HLv`Gga4WRa+8@8jx4mYTZ2FKN|w`0{!wkE{^O84fj{*EKjcN;$6yz_
0BR#9W5Vc`@h-j_pHS&d>|f#ohIAkI<S)hAud~cXBe|^}4fT!H8`Uv^{pYm(usxx@+5X;xuY>2scO|N^V*9dY-$#9*c?WH4lV|<4
u4?&kf7@`R`E56o<f<mQ{{s#}YVtC0>JJWQQSCh=*9Hcf6W{J|L66h<0AxJqf3cs#s0>GJl(euxfRFduf47Pp@qdDNb?An-P81UJ
xvWFo_Wo4s_%ryKEhs2BfF=JdOH$114Rh)2u$(Op(vd}ASR#IcvP^^=ra=8enBXn}x_Psw;wBNZ3*UX?IXan;KbwjhriZpzoviE9
&5W{zRB9&V#lO^852RM*h$JsMAhD^$1wt;A1qeLT_PHZO`$IAsCMGC~g;fXjiUvV@=sC!XRY99tSpNJwKJSX(<vqUB4-v1a>0VhW
o)5(lbWov7Z~{U=pde=s;lc1!#sbU&Fg8&$VV?UevNcP6+_{^K-+m@xG<Y0S!~T3cz*<cdWGbxrlp2JX5QtO&qXV1`0~vYWT9PV5
-_)bciPY!(eLEVQ3&ro+X&;S^SdJb5TBxPP>DP!<9qiqcz66BOX~|b)?*)k=yVFz`Nxxxpq&oG(==#a*;OCYwMkpIO;Mg<JvNO=^
3x#5FKl@Sdo*)AUee(V(PSJ;U8w3KfhzgB(50{kcYmo3xfh*)7+HF87G)}Jsb+INB`2)^`j7%N^gOLf~0;qsefds}K7uf@z&?pz6
VB)~pg{T7fy9h9_sY9mEG1rtz%kPsjJpM|-)b_njx5)3};&h)$@9rKqg;-gf9^Sq9p+m&8--Q=rFF=PLF&1c1IR;X4`Is=iVs_Er
u|u~uc6Z$H+wUk{&%M28q2SZ}42I@W8Wwnxmw{Q`l_}XQ6>mbo(_Z3m4|3l^iPP?n2YK-hI#lh@1FSF%Fxk^Wlg|od%!2VXM4u11
rbB2fJMbo?_BdUtg@+=7gbfqY6j+)d#sfu0ps<jcBB$t5`x#U1SD>6hpAQQ>$;~F+GIlbIJ}|R~C9>JBHHLa-nTVS7bKJIh^w9G{
bg~5Zb>Oj~&qLBSQE6s#T#j#((7CQO^g5jlfckDWQ47{&lNjsB&^hXNrho7E@Of^;`i!EFP@*U@wCGGb0v@vV!^NKI>(@P|zVPcs
bsT!W+bORnNK@Bl&AY@fROW)7UcVm-R5B+JECpyAkDw3$r*y#TC?^Ajf$f|DbRS~6CsBdx69z#>6!j@XfaSw;&QN$ZqDS=_4kyRu
ldrutx8bE>s5u_x3J@OD)ASbb+5J=kWlvgv3P-8Lu|VvVuFd~W-rQ;H@Zb7|CEtHdTUkJtR$&$+n{+(CkFkeOZ+mJh+cpPD4`$0I
-?{cEVcPav#B<LcJL#pWZH5~gR$m!Q$dDh$v(?2ELuNKSojf6ENu(<uO8J^chv&kNJsM`nPT75Sf!OKYS<)Blem9TM@_z|^d3kZ%
ajU!N8oQ?-X1MxYUGH9<uTGpu8$dr}@$FCWWST%Ug6;(ViD+p~!9eH$?D7?*DM~*m-}%jre9QxgJESoxl@PQ6O9eo1fkRF2jSuRB
+E6(mLULUt2v9#LR}eG<@gtxHmGv%_R+RN7icqGIEDp$sO(E1GO!b-m^uN#k-~6a#Kfn5MxA!hNS2G73VrS%b{XNABfNh`Df<PwE
4$~g?X!|#Z?K45Bh`|v=*8*zQhJtAcSxlN|E#xM3b%v68ih0O%sZa2IL#F=CtLxY|&3}MYv<dXt7=&?*6Hc8|L`4KFup|T;%QRI|
R*eKe%oHt^aH)!rJHURZMf{Lvyg%q{ABs{8ZosY{!vGk-0)JWiyLug^{@=K-wL#*#2HYlJ)&c#6LKH+Mdd2&Sni7@%9<(qyoDw;L
kUE11a6E^~Q?$rbc`5k*+<<B1iO<ghf7KZSA<iJ6v<zTTC8P-sfrL4Pr^x+#&tdF8Mt%SHbZ6+_voU@Yun*{o{-2f`)cJ=chjcoK
qxFWc|0I}$&H#v1#J&gG51XK9CI!&i88~B6;oGRbu!p=)f;137OiaeXi7H?u)8A5Yl*A<zr5R{Y`_m9uEQL#njtH<!bHL*9O7v#~
yneIVC?7yC@sVUmKa2WhX)G8Q+;ILAgNdSGaKl1a#6eKW5K&QIJYa-8QyPbc=&zArP~rIOnwnq7Zd6qFbT=u<{3hV>WXIbFE4k$N
i~RjVr(ZIAdNLhzZxw#zVQCS?;5$EoJrB5UvOA5SehrhZ!%B=sY8ri1I+sZ2hQ=;qwh)v-Cxn_wgImAKJmosit(eE}c=AZ94p7WZ
8mfpu%p3M0dT1;wUZARz^>O~B(W7A?fjAIC6Nk%Z7I$Y&y9xxRfcMFXN)xpUX}Smg5FDjWqnU)-9@Yf;fboTNO-|%j|EQrrNfH4Z
o}S?P1~;Dh#2G045J8DCm<ldyt6QovDF)WdaxsmemL!xL`!Z=tN@=BdOh;jPTTl)mpr?T#X+fu_15$?x1kM~N=nhJn6{<ujX;U%-
kz_-XUr=v-pc_xow`aR!WXXdo+bqjSR>@L#2xpJn28aeOf{@l0ZtIQY*(Ks!*>}4c`i*WeCWO?RohYs32hU$=^N`A>&XYwHl(L9G
#k!<iTriIhiTPjyQUx@HDVYbZLBL9TNE#1@6mcM?mF$D$96U9mTe^G+Lx9o#3=Tu~GIY)aVTlP>WN1fNpW6Wu6EX}GK}vA!jk}^o
nWUzHr>n6aJoX~&eu)9^_+ehtbILl-Na}7sWMf~SV`CUW!gh|36!|tNqJV};ndF9Y7=!AAPdLL~8f+s6%$`vzf+~=z0;2(n^#dW;
5@{);8ugO)h=$3jhGtZO0Gfm#kWQHK@5w>-{PVYN^hWXWUI6^VuizAzYjK=bab{BwoB%%n+~}m^X1LsP-UC`SM{<1U*dsI)FI~RW
JWe116v|iII6_9CqL`y>l;{&JOl%*zIBo_oaxg{%MKn-iG-jr1X2f5=28BvR2#Agi)xx2&IZDg{CDCNZ_8H$H?Fwn2bzzJO9U2-$
HxS5aG`)b*Byp%MP24=F4f$=+TeWD={JZ+U(#wXAEM}I>K~_2{9^_A8hhwPT_`&vc$^6S&!AC|iWBaFiT$1EBUQ&bn;b%z%p1bLU
)K03yNEH|KwHQ5j+Yen(^+&uEekgf$t4l)sNTm-2d2Vs$Gx`iB11D^p{+Q6a`_1loB+?-epOO2ie-<VtosNgfel|*d1bVf?ljhW3
PqQ(05d_yAjS^3Qg{6@Cr_3?L@~7eERV2hg@u>F&Qwc*%1Qf9aLO?W$E#?A!3Hlsf*a`|#iY0=TrkE)YVCXejYcQH=DxkC<(+4Df
l1{ZJ9S$&1hAPUwpmY&)1~#W^C?(NM)i6m;vNnh)Hoqw-KLCRfPvdFi^~Y7o`NQw|$rKa!>`fi#8syATHH=`R=%3burj@0v;(Gw|
^X1NcF1UJ__shr^=!hOLURY6aP(>1mLZ+D22=i&CiHe}(>9-R~{Ur;ClvrTILfeB0fX80hH$6LFkQoCp5)_F*Boa{2jQ}*XB_Kg4
#2_W_WC{XhNFtCL1+KxF2&iIO3RI*h0IHz!-U;8g3!)`Dz1XCrlA;K4YC$amVI_V)X1UeWaV$t=$Y-<qV2LIv8GsXC5&0qSO5B(^
3nc+Ds|5*>0k)x73>YCxQ@D5fBhD-a!D6Vm)U>{fWTuT=)bkw^vKj-tlbP13#bxaZCMg0!h6<vZW|SHjSw2uEongsOce&Bd2Lu@m
q;=Qj95`v)xw)@6ksX4f0+Q{HQv{EBxZ)aTxDRK?fT(O2Y6G_qF**~DNc*Y^N~QR(+kiPC=yb8rpK}=89l^B`d%-)D{@J3cpQ#h8
#8@4P<<LHTPvLBy6tWjTt0CPct(5q~smu#GLmh(-9!1^?aY)eCX<vpD3E)APF(_ks-em}gm~YppQSUaNa&LZ~A9D{m>~7d3Cq$zW
N-ZjII=BZEn}&NLacvurS+^21;T;a=1dy>J`Xadr$T5h-Mv?RkE|GaWpG0)ve~uJD$VUv2$C}0>WQa(ZYEqi}ZOQk;NfRXKF7<$=
)?`rA{3rW<#{S|;$$f2P!=H<on77HM>DO<We-xlQ2n0<54f}v`{lo1~^-t&?d+n3r@#<NCqc0lGS$0Q?EBp<CJ@CyT^TIelkFq-8
#y!reLE@TE(Kt~*2Kk?Pye85_OKkCh4@d{z7<rPY_9RkZv2r9aCIV3T5OUAz{W>%Jlqipd(~R@J>@n#Wpn2AW^O6dN!c+DdV?Yj}
Rd5EZ0ptH3^FCW}JR_-&lJw|qPW${MYJpl(kZBf)npA5aFO#JFNeIS3HB^8fVGu`ffe@?>Qj;(scI<l><3{@oUP>T35dI&%I8U7m
qHj%;D2_ox;Eb$DkTZebu}}<v9uOJkU_s;#?wN3CVMmmKm&*a#Dtnw=y~~$;Z-C$$;o2dwI@82z8W73fq1J38raBS_hyx&o6TH4c
VO!{^cfn?7nsnFg56ti1qEG691j2GaAHxsdra42b{NxQbTz}gd4$r>{r&mzW>?7spkNesjB;C%0;JU&A_`o~6p9sdGBPxPno*8V%
J=&K)QGxZrE>Ajr&cr@ldu4i<UqvbPW=(#U1mz5Y$z<6X1EmmUrt?}Vh`V9z7*BdgV*|2Ah|oH~OuvoC58r2JF;|aOqB#iQgy@E1
At@-Jwe_RI3{4F~!7R#T^#()ZDC4Kup8!0%1H+N!KU#WrDw`i`D2J#s^5E(j?)-v`J}KcI0l?t)M(?@*f2jIL1L+uQF&HcmMmSb#
BH|m5)2oa?xz6_j-P$TE%Lg_{B4vYPM+nf#5lU56$fGc@Q85!dfHVw7E(STY3llU-NKGlm#?Vo_Y>HhAu4BgbryA;ut%#8aDYZ#S
%PMIJfzd=9z;QTLgAz*-GsrV?FvgHEARNoUt~%DLS|X_k=FmkhOqLaKTE!2?sSTXZ41wPx-2(ZjdqSY9!lb@{g<^~m$+PG4`JK9|
$C)9?1nJ9r7K*=ADDuvLq05N3TJbv!uSG-UAh%K5*=+90XlT_&H)ULKQAZO?MWeah<sKcHnlyAcp_VyuiiW6sVJ8fS93ZHlo9`a~
gAn`5d{S8jVyMv(F=YnE?!gARIl7uHq$`4hn5bKr;WQDl89B8PORjLGGDV2yeY#=NIvy7zuL#J6cI5L0DWT*KY@M7eI6G#ro&h1b
2g7c5K-^92T|=S$yy*-cX@}UqJ_FRF2xY@Lw>%a2n8H^)U?W3&Z7Jj!Ulr?7^xz*@9J;F5**(a>57G)DAh3{OAX**NHi1xZV#jf}
aWn321Y1NL72&O<!3;ptODfb9ff-F<mc@yRD{6slwG05v_44j2?-1B4^`L0yAtI0`9EN(kw9v+yh}y@QA4k0Vw;g)?NcA}KD9NzJ
i@e4N&#qyR@tyq-b>wzX;PgGc*VS(jn?^DPI_5I-i1r;;hImiGz|>B(>zpBvz=z~R#pG$K&fce(dK*0VT{k<)h(xCWH4qwLYr=<L
JI{Jblgpt_IG0Q&;$jEz*-7ExQYs<9km=I+FrR82ye-|xdU*Tyz8NZ#q^I`Ac6Y}(pBF+nZ{s{9S=th(J`MJ4Hkl3B9#RnF!#2%_
U75YpZ0+06KRDM;t^FN9?3dawc7M`m2a~@PTrQmS7YP(~W2j%GDWQ_-A=NwMt9Gp!A;H>N!X~cSTk`42sqdSlKE$5D%RSGD=r6Q=
yCK$0cju_Fb@My0^4=cPlY+RXu0t#ij!9W&1!nFrT2O+hs7*|hwK@oCT0o+zhFvt413@V;F-x(ans&rgIFP3WNiZ;w1cb;*2~f)k
B)~8Q2*OpAv@sx26hmquD4~~}4gixJtZ52bP@!T0#38I>A`6$lq#i&}Ee$9{sW6PxvnfQw5Kt5aEXuq|#1K(BO#w*|kP|g25DZjR
Q!!N1RDw!Z{aUn3MFMeTgGv=dddTStDY3GgK@t*3BtX0{eAM&e8>gRC8wbK^xzoP?kI%W-=lBCk6)z?!O-Mqr4nQmf1=b%V)DTz6
v%!-Ud$%L7XiK*ac@9&SXsBnfb>}CH@*sv-VnFN~C^=KpcY(>Qh?x#}mN=cZZ%kYZ+o`!F-)Q5V=)y24XAw7iR5vtK@5ON7YAA{-
5s_ttLlGEfZi2awka3HE?U-;Djy)UFEN^zWJ)~i|RuQ&tt`%f&LAV?;krLBL<TAG@R4YV>nsj()4E01L)3W;EU^{5s)SZq-CFX|V
f|GQh!6sc?ji>EN!fbV&a%PR(oXdT>yBFJgqlc&!=)J5t-(vI}a7j2QtztV8I_sHYF01Lxd$%eMz<SXQ;yhs=Xf@R14<dtwyPZ<g
RJh)|y7!nSBCcGev0Y`wCd8!WC4;#)a4R67s(Re@<-z0BZY~M58aE-{yW^u!MJGSUF*S8=QjB2484x;_sHY4raEVF>!2}LIB3Xrt
@8mgjGNzLc`rRxwd7Y>%;Ve<)H^z?bmwb(K&su6}C$x7*mO43-X@$vQ$iW8_V}PV!XF{!Xs8Q2JR6!6^rPq7!;ha=a(D0tBrcop8
`b|u8p&ziPVi6FEyxN1;te!7x1jI~X+Ox`dI)|MZq%JL*k&c7oIpTHQ-q&gCI7~LtQ)y5`L&jjh#5hTXu-a`Y;tyHKc)oevoP?Xb
-RC!sdDRA%^F;D*Q1&>T5_S;I*z=DEfsE-=)geKRE-~ARaQT>l;mOIqdEf}*fny}-%*tyEB^o1%gE6E?k6Dl?Vrr+JFn3`JL3GVM
((!iUacxGL#m85Slhzps%PS4q_6|{GrYH)2{*rQm42NQp1y!9>h{CmeXlpvSea@3LhI6fPA&sk~AZUt^pdtjA6*(p@1xY8P47><R
Ng|VWtX(P=(3ft&6a}>sK%i<)&d<6W2f_#lQ?FRYP0WTd!?8VHK0O~OyK0&z_y?ae#rv_4g}L}s-4B7RznPo*?8N-ZB1MFU_7OyT
q4dYY2hVpLn>KU~2zSK|DH5H)Ntl?qj9-4Vfnd{jP{fiHL?YO28(<-9YAI<WM>)%j$OW8YBUPr|moU^U94aiwHHhR3#9(;^L}tJc
VUhr;|EW&8sNUm-I(6zgvj;*52Ra31B2WUTaG|4)7V+t~H=J>h&1Om8z^I@DB7)GAg$)%&EeR6PG!Y|Az!Zg0B`ZlJ1q4AvNlP%$
kttNHQbkn+FwhWDEfe=+MNw52oRrf{(8N&7Qw+w8(FD>`(=kOS;pm-vDA|Ln>oj`i7&CXFvGMzQf$w}aonUo6$Q}@*5MrSq7(iiZ
4FG%n&%c8)#kB>pjVZ>d9mlfxWaJp;)FDGsKuAXo-3g`~K<hkgu|wl}p5Qs@*w$X&mcc-w`a6e=Y&LzV-OW4xwbMh8AaagnxaM{V
+)<#XZ$+s>Sc2yS5rP>eE&MX4=<Wi6B3DYK3F>%<>yd~P0C$jv2oR+i9%6|Dxghqy&>N)Z8I1`s;mLLq=yy-K;^;gGXhXsgF;xWu
(=`Z0jUx7dN*I>81Yw3Gp&~@(`@hoNp1||j$>}NA2A+qhlW<PS*JcjM^OeqTv_T%^?kAiNoSOO)vDd@vxo^Ck37rE}?3C?{NCvPF
J$*8Ej1NPt!}^OG@!bqrau_jfHyRxs3xbaWz|fL22?vxGDhM;<=R@O_GO1aaV&Z9%DFtB>kr9_ESJ|a7%)={y;Mb0gaeMA|;pY<2
B`TEzj#e94q3P3QK^4xm<hYPU&PXEhlCVQ5P{@`=J>P7Qo_?Ltd`89y$a>ie?uWa;@`Q&woL)V84VNw)a~OG`8c2!LszN4|`Ta77
*Wnvy^#{BH4}U+1Mgcl1!jGH}{eH(}><8tdiFcocLsBFI)Sz6fW})=N!=;x2*sV4(g#aQ#t=4`<Feb~Z*$9*YRtgO+?C+XlP9>zq
1B_Xk`ex5TE9GB7kzvXnb+a;R*t0NNAvGou>q<zwTq8=0$36f;bv$5bJ?$O#8LN%va40a@$0Bg|2s6%sH_6eNI;7`zP7*00GFP;k
cyi~}FFQlWjNsKr3N(6U0;$>2KBCiR#e|T@*!BWLd{TsBO|EBE1URPhcs3=d8plK33O0B`;tb@kZTpW4ti7lNhy;M(`;<U^!O=$S
*S?d6B6M{G$!aV#*<!j(;w^QFmVR~SM~twZ(wI@WB7F;(tA|M#L)m1QK<E}8j1L>o7Xm?uBxVJ7u*5HH*Hj_{BiP1VVk_6V-c-1r
@c2&-kU<iP6rn*2U3i?pqAZS@9>a7QmJ_eOdIpNEig1JnP^n!MP=_=Gk*NSQl?Mu-S?`w;fk7zWJ}!{k0*Y%!KxXxW2-l^&O<k}G
>nRA__0i$Gq<5>vaFYwp2P~<uJQ=j-j|Zn-h*zpU3ELqy#wc#Y!6E||1AQ2TOb|G*%uy9w(Hh=8_3ZbvvjBC_KypWA9(Lm-Y={WM
20Q3!W`%SpQprbKkfaXC2!s#&lq7JlkC(d3y4=0Em~j{I-O!^9UJk`b9xsH?PQ7#@pC|-9MvO&vk4~LfbE0O)dzlB@w$Ap*^5=_|
qy%CE?(A@ZDBa;iLQR8pTPNFE%?E8&QKY;ln=S?rG(h*1Ob;X?*m{<3P@_BUZ(e5)j%*I7cv8$Ao^&KS>uw$#(N`*nWJzWRq!?g?
XID@-u0T=aqc^*<Sk<JrZx>IVWaqUGqHt`m=q%aS3V_C%TJDH1tLi|h0Um_ektc!?iXsw;H@+njRincb5_Drz8|?td9K^u@=<-Bs
$3trR#%nPx4^FGrq<6g|y-!bsZ&P#36V-)&uX-I;s>HszRueIDK+563Q0f6Gi{+NU%w9+)JwHeb^4v3&gRqN!Bd(`9VtpVz7Br~F
0tW;K*4P8eE2SOam<{d88;H_?$k78ZVW-M#HL$N%q~}$5mtLCm^n|l)Dxo@zoKU)anF_l)yW_HV<yT^7A;zJg*Fdl&NP(gRNB0}e
?|v*m;f?_|f(`;E@YaYX(z>!b&Evp!bZ{IbQjE-$#ol$o?rU(T4oo&BVLaIb1lFl|d8y*@vPBN9MFE`9&bBUdY_rFTPINr=GcdvI
mczajS{<5>8G0~}4DdR^uS6Gv$HyUECuY3u)5fQ<+Pi7Z8`~k(130!ikpLL)$d$^EgQJ3jd`OMgvWWo@)UKzv)C_!hKxG;molFWy
p$Y)(z@K1YQVJ{;wd(mAwEm3_n8IjKS9YP$6<8sYOswk}=}wtRSq~eW;E0+JOs)cgo}KmS+gduAw6qvxBYRXlc-6-wP$I+D>L`w7
04L7Ls}&PyzP*+X>TuDX><$h^iVv4sG6nD*95PV?{dW_KrOcy6u#8Vo2EZr_K++(X?52ql!q#aq-HStE8!#0Jj?5G%bT~PUw$4t2
5J<qDuB_o9;zN>lrblix;#ZM7r3ZXLmMuV0+v_OSY&isI5|jj>r$R<j?g*eKu!d5z-V=TV;F}vrJ)oQp-&8DxQx^{=VPX$>l?wHx
j>Z`ItJ;utW*{9YFVw(d&Bgf@-1lmn(efXS^a1ZYOycKzOm`*`5`%9Btj}XGOn`x<-AK8JfPsL>jUAA9b+8A60y8@6gPDBL-2w~f
vqTJ_)}q|XloO2V4kHMSN)lueoRcC*a7+UQp)i{R@==teTh%0pU7KLH;6WY}VMi9<r@jrB5CxD2f)T<I7fwQ$W!183kh@g0<i#Wc
pr9H@X$5cJQ<^UZo(5%^zbnRE__wIu=M=#SZl$Bq4VmK#Vog{`HK<l05DAJH-DadG1j|?oa<NTqKp1(5Uk4cPV%ab}DAz+8yWF1k
X3Z69`gb5@gbBb&s%eTn5#u2nwY8=sZpOSinpm{wCWDjF38JTRj2P;XYPC`XXuu=@Oaf&n9(Qx#bDAmdswR-f(ZHPaM<)eYAVtN}
VgsCs8Kq-L3)9M_LFi1;IM{0#ysWC&-WgeWCw}WB^s;p8gD%;aO67(a)6H{&rn(1=Fdn5H25D<z<G`z}EE?GBcc8jpW5PE!av>?{
=KHycu&gO^3lrztpkyK4Xmt`D^J2{D!6e{52!diabrIAoL&U3^4G(n^BCEdz3^fFfxVuwSxIN6hci?A_5H83A8)4s1vz4MX+PN0^
@N=_xMz$lt96qpZuMBy9D4vXTdN{1(FviNaC^jHe6|CXV3kC^LxYt=;xy|0DVT3HMfN!r2_g-8Rde>Q()YNNq`llKF;D3QcMi;3?
lGHd3A1D|BP_JS)%F_%c0Yjh@Qlz@xm?l0t#uB%$NNqnGtff3zeQCL}c&FWG9;NWRRhyBz-w^C~*yzr;-<rRJVA`HhYbFY1q-jjW
;*mi^jb294iY=bE(vm`I6jt`}>2~+&@7HPea7vwl=4aPHC=@gzDjPsy5J-7Yx8x2@P=sJ{;N5N<MZ(|^fD3pN4U<GoY_QIJdU4R)
(RQ2%LeQHq6>by-prq!r0SQf}f2a6L<9(4D^+XVCz}o-@AZP&)M%30?wAYh25Te2^fr%}9)VW}xK@ygLfqw%+JdBa#=9dX^>SLWn
!GRHELIu2?MT6@UkwUsU=F7N<An77R20;l~f?^rTh7)KMHA%%RZfF%+0Blp>16&)Eryd)}zUa>E;7w4FqC>h?cM?GBY0(0YhFOfA
9(PKcN+rs*s8%jALwUZrpn6`ptbuDsO?)kRPEw$ta}c5l^UZBY)}&}1dbvCpSYYnzS&T>^^pm|xV9G<$-z+pAYa%#=u%|^}Mokn7
f^)tTM4RA)3&2!u4YO|;TWB`Ltz%N^Dfq}gH2C@UCJfZQiW!*Xj)0vv)1j&tyu3x}B?$ISo3X5zwHcH+ks(l&p|}Gf!MINSX(Zq|
<ipEHCXHl_h@&731q2uh5I_(}hx6gct#hf7T$*Br?22o(3I>p;ezLBGgL-2`sJSx;j&lY?ft0fM;+G6@Em9aQ_gW&grPRuzJWqV-
KKG;9IZ|+`;NUYND#)>CEb`8ozZ*{0Y4N%|?=M6}B$A0B49j+OV>EVLl}Z^U4XuzoSBo-+6Fz1bo!git8I2@kE4Rv6p+%~+41^Xn
C<%u|xl=BBawNf)?UwARlMN1C^SraBqRybgBQMGBs1strC=ySiI7FDvAngI-X@)&>gm^(A=zumPXcAzVK1t>9&o|^a2pyyX8NBSS
$jAe}i5ms93?sSr6I!<6CLf7Z0Y(KIMF&D;H@3`To*)(-TP=%NPXz2_@dhy2)YDUPZUbF4AZvNN$-gClPG<Lj@^yD~Uce{}1As47
4TRaWreSc?dXMSQ1i1hJAc79WBsvg(bOu-^Q#Cjz1dKtTnE9;f!6gr1J9U6QXT*YTO{9B>JA&c&&$|1*+-jEKo+mzTi;!RDz<07f
CwQ*kk6>X?4%2!3DO|%T=wLK3e8D+o=%^;m%tm%6dWnrM5nxQ8`iHo1#yJ=XnrNgHik3ket^_H?Knw$t9ReK6e8@wTt{|aQpjK#w
>FB0C8wF4p!enT~hCwC!hBvVJQ|^6v+;p*mM~P#x2d7u~A$L?vDTy;Ek7Yy&CR>#w-e}k6P-4g`EK|=n7Z*z9di<`0N&$nK$D#^_
ZUGnGv}lSX@j@h{!NdnQ623CeFb%nI{G<B(Oi1TrrE{uVIV-aQsc&oQb*?52gT98O?-<Wq<LlDbVCXR%q!n-_4z)50Dkd2hzcdAz
p^+zj4yyLEQc3-Cge`-s>CjEaG=!DFiJW4KnaWbU0ifa}Cdn;=^zrbWFu6m+8^a9qp`=hcplt((5rIc2#4{+73|tCv)vgXswtp&B
25__?24|DHsG-_7NjeT?nePMm_7scwC~W#1Q0W>_j=3UFp8VYID)kaV({!v$lpM_2l-<XTwWI<*b|kpKlcfU7F+(N8AZ);j1~dun
#qZ_c3`V@JB~V}<>Gvy!F!EP+SjiUcQ(ED}sPj5mj6A#OG9BQD4|_!(I*z3CshB8G_$Y^D7N`*^37w@pOLvEJQ@t>p*gTWCa%k)x
n_i&}n>ag#(!M&zdI_{2x6=nDKO@6pnRHd-y$(cOMi`AlEYQPW$6yL{SEL3Ef#=|2u?`Fog&+HOgq?;I#J#c^wwm)zI-P(B2mUrL
1SQ}i>WE?XupEquuTp)+&<+mrG%#Rp2gLXKAxTKUPCa084MHC;2{Y&j*vG3Wl%R`ka4eO=kS-HNV3H9OBZ-0_D7Ya-N(ojBD2u`z
y7IvJ$Olx2#Ly%Z42B1vAo-I{1rZMsiuC+X$MQy!m;8O-^YQc%(#*5mhWA3)T*OLm9Ja#`Fw`dyv^lpnlu+AA(0sBM($?L@97YQT
!NJ39AbTO}qSU*9++3DQaQN~<fTTTS#+XrbMAc5B9`5F*i0g|6kt1r_$ymPCLHguZ=_}9-t_NY>4)?M4#`A#J->L^FeTP|`Mme!@
GSj5B6F_WGktEU-^BQ5~gku^f8OqsVB(^qSEb%{#r=2pNmxrdIqkwn)1WCfLvZ_iNuZE|$7!m3Z&~7kn6MvxxaDJjUWl9kuB2p%S
m|`XjL1G>elh?cLw&=-&DIcb7*j*X8@0@RI=Q=izN%piQ(+Tu?uT>-2?&o30G}xOSIW~dDjtuEEq6EZ~ZkY}SLugF9H=>CGj)969
klT2{kfq$HwN)Z)CP6ZmN{YBMXvs3$hHcHoW{Z}z%%&GQFX%}S<Bq%tb+pzuM!St%95|jgoach=L#ip7sBe}qOh%IuQqnmAh88st
cz(ZC_@Ui}Ph6&d!wJF=<%X4z|051E$`pDs{+e^)IGQcObVAIuEjdHW>*0q)oT`}IZ*CdmI6t~3m|`CTumCj=^v3i%zCi=jp40RB
(%!AshNe_$Ov+5Llu}9yL_WRcKPPx68(<Tehd3XFA_i3{F7dbw#HTUN_gw0{K`Pz=&BYwGNJKR{Ts2-UZH2a{&Ixu+Ol3(t5k3;F
2}!x}*M39k>^nOkLuyG7H?s-pC>b$=frutUcPEA$7}1g)Y~u_>K_evsSKc&?T)uR(6wh7=A2~h;*Ged|A}Y-UQ8Exvlu(~>XmOuU
#>%vh#EPV#Pw_bp?Cy3U1zpSVAzF{RAcBcVV+RFc7hYl5P)Zz*h=_<#X>=G)qfUPAOw4pYPKqy9Xl0P47s8d8DkTIk%2Gf?m>EsU
6|^3Hw}e8PAkO(V2?i%@jrC9@6Z;C@2Vzq1=nHsl^(bDq`L-Q+*N2X$NUUbVjKbO?hX|q~Q?|L@j4tSj)V4h9aMwz>bV{B|iv=J<
IYS#3ObWcQCdifxOT%Ll@)%=`oKlK!IL#*fwJJS)y7w%VyL>L$S{WRPLjjqJGzk)rky1gHObsEeO;2si!#YD=9n_?a4H;&FsFfjt
Jj<m{p@z%`L%9(FRaTDAc8f#C33$-hE+RY_&(v%@g3!~#NoY1b6*u7zGePG(&zYdQaQXTcGuNwPk`w@F0ECb>NZAqA2(VcS*IA8f
EVezggYre)1z4reMUs42G%WFm(sea8#>Cffbay*ln|7)k%0`{Q0mwSgHtHG15QLCQM^_{%{$w!2B0)t^icHL)oInGpCV?21h>3t2
A`kI^s47C7NQVw29iTmYHA8YdkmO7dOVHYyn}mB55F>8jKg)Iwq6gS=Qvu#Rux|t0pCje%0QDkZ3RC`YVNKV_43knE<)Q(JmRN!~
aDOZ{2TTk8r~NxaQ}yb^mF3Qqxg2#(%#xXZa3V5w4H!@3*K3_5+>}V;0g86+es=Ub5Ixtw9<Dzd?)!BB+`o?;Z+}{HU~42?YED_w
&_3rl^%4ph%!|9a2Bg$v<9iN-l0`_+?u=0sd(Hdzxpoc%VqioHfFNKIg;fwBocyg0f{_$HvJ=KX0eSj|jcN1FF{~=bl>cVM&lYlW
cu^f}Q%669>%!;!{$6gQYz5F0kTUvdr>@ny>?Z%NN<dI67NoCOY-~oa*!t-+%kMk$>)i!2uT|u6)W8l#leoZ%58II8?`^FWIEQ-*
R2^$Ls@J72InL3xn%a_JjKqb?A_A;gGk6tJj{)_<#q@lDMw-%ENoXMf#Oeig=7_AZUYiGyBaAO0?yph}Z?6^6ovLToZM@%8H440i
zAh{8%{mJ44<o?rkAoBM;j(RtYO%DZEq9=-OLEedq)af~<xEnSocG&fZ5K=4{b2Oo4yHUD=0~l@*N_Vz2M%)nJGScUuYFd$_@H~b
>(tAMFak)oDnpcJUEeaWcO9{aaCSG1>v?&a0FP;6Oii%;(IqI&3zB=_Y?FxrfgqPiCcYaPlo+2Wp9Co1JUL|9G7{shS|0~Rbf<R9
LkPl%W@u`pcw4T=ol}0_71u+pFiPhU-0Oop;yzCTb(PULyq7tJ8g8L#`dJqHg|_o;ml|kdz|rd4T5VdzR5b)RHjU{EJ=t+VXdAeI
K-3(ng1HypWiVwGZ^6Fm)(6nps30jE-s3`{cs4aa#_S>oCB7NW_3k^}o#<~|jl=Q0%@j&f-(Z4uVgO7N9heT3aDc$0qu-BDcN+wO
k;5{;pFS=q&@AEKOK76su&ADJ`{z|`RK0ZHJ$k3vmXqAovv;HoB&lr%TrjdA)K)UZnOUM;d%-?(u|&45sFfHUh<K0_&H?0~0ekQr
6&U5niXw{dv5<kp6ox9$Ky<+8xcj5P{W=)kj|P#*O93M8mCdE3gWDit5S?~84Uy6fWE{<F3qaPa!3z{rnj3N(F`|#(8=GhwhYA6<
3R<NaNS2|LQK%pw2_g{&Ma`_KbR66B@6=LV)AH|yn#d}$rusLgP~hf^3Xw!mj8Td#C?qJTCGgfPX{xuX4soqm-3b$h?s?6~;&th=
W8@z&PW5RCkfJ8YNsc*1@dU{r5?~mANWk?2jUPef7s{3rx=Egg%H0eC9k7Csr2`bp0K}n4qX{a6!bDXR05dX$3WNeeQjsdql)@CL
LWf88_@S`{?S+CygxY#MPd;a*7BMHo2eU_uwrRF)CT6mr>DGjFWcZy)HPnImF#K6QI-e5sKLAx#DN!mk3px?|26F|dr&$5jAYzE7
N(Pol_x#lEeu?ZBf;2TX3J30J@BZ)0_L`rxdQOb!f;&nujCCg$?(pf)W8C!A?fY)IH&+(C-_&ns?{qMbIUz3{{B<>%lPxKklQS}9
%$o19*I^96afc|N49P0Qsz^4X3q=F{ZNr!T)lAYi4Wh@q!!5!CH8oMJ6ya+E98pi1G5Ogmi7qY!h)4SNCi5j9&vYP{mLj9Gv)-%c
L<vn11j!K<B`FX@(1}RWq5nZCwX``1_<%h?n)-VMDPW-{2pJdlB!s&CVUk1VJBAP6_LuqD{RO?#$XEAI+5E<%((I|qH+q_y(~%}U
p)lZ!{*C|Ac{jmF2Nvr>sfLg>qjn#!?GLkl{E7dTaiIiEouagZNQ4ljG!+#TM3hp9#G^t6RM4G;NU2hSnn0tHa$(L8iEu@wFl1tL
f^b`G`d!E(3JN)c$lS?ONl{Z`*v{rN!J(`ets`tXoCTtTLyTc*cCun8L6FcIi%+A`=Y4n4>3ewGB&Ld`K;scoMP5dyY^4BFCo-ax
D-vK3H3T6EQDTD~p{eV)4Aja=tiZ(zj3Zn(X!ZZMqn&(YDfMV59VVtDl_ezRV=zQ9kz2SMv@!}biwzbMD2X&WQK-W5P7rXK7Z(Ar
u_kdvQ6v@UA~Z3^v@%f?o=#KRIXsnP)t9r$RN}!f6ro3vv|<&-Qsa*9;fA&vfO^suIU+1kD=dO@ClAN>U&j^sbk%<(z@(^y)@2;A
*iQxu5V-xlfG1;%Aoy5Ano%7bm8}2~CHa8q$A;L}6cIQ5U*Y|Kw7?R1g~n=7C?x;(esVm9;YO+QQS?zzkuP=}>bb^dTc)K*{)S}T
DXhZ)bz>M~<37#g6o9Yppl!}(HzqTYnr^7E%$jKF8{cEg6eaXB2cn67KOep9uB=uQ|A_O5iV*z=e=hEvmu#PgxN)2{J2q9o{u?ve
Xs;YxPD&Tx6y!-~p>O*W2pEUIcl3M!(gQ<W`*hrU$Q8usrP`rE-Mq;uoq_Sj0ZUEZr`NPU^MJ{>XuK2HgWdifMc<*UXF}6RE62aT
I#c$_@AAR!l3~JhLZEzJhPj33uC@oy<X9k_4vDj_PDTvH{P%QCL4m*>aVA?k=3x)Ll*v#(Rybma$rr$4B}1t~q9na$aH-bGJbfr=
Jic&=Cmzip`F6|?+)6Qrh02)$3iA_w2w5jYBxKn{!J}GZJy5Tky_SEU&R!&7b@38p&nWdg?hJv(%K~*vA2g^Khb)H*Bt|eu(=@4p
jWQVDWg{O%a6LdA|JOZ^wEE$C9r42HA%qZK3ph-li=^+qGsnC6k`(M-V@JFIagpS@D6xQu{2^Wy2OuI1eIQLE9Pby9l+{%{iV5X|
l4!(~>uqAVEo8ZkWP!0e5IXL_qDylcSR|QJCz`>Cr6LoIh9M7O2|1>2&YkXdr%?~*`V`Jb;CY$ayM&lwFKL5L+qtsD+I!yUkEc$N
IRT*rkpA`T=AbxcVgn<Z4cH^<d`cEYXe#!3ls@yg2T~|R6f_g{aNxesArd%;K@zA^^p%2PWdc$yyGh2;SP=0SxIMBrYG5K)4j*^E
Md7EOrp^ZVq%V4Q^V6qRmdiDu@EL-YiAJ7%yY0P=<nk%iYTV0>gU=WmSrk!6RtBC!bazw*R|5kC`Ei%oP+)x{?)X@A@MVzc;8=H+
!A~3=gA|uG`RrWUPh(WXK_!_#p&y2d0*kGh&9FqbA6F#iPwWJEp0ZR@jT1`ANy|dLk>n1O>W>Ijq|yM=PdjM@zy^@I${Mf~lstlz
3_|LwgdkH>IDnx}$B_F;$cRt-{bV}L4SKgWrlAid<hbFO*(q})>$&Gp$>9J{0i^EQREPq!rjWg|XhVfj3({AR6e$S;93?eC@;yLu
Y2+vAw7i0}o|skrCYZ<g|Ia5?t+su)>$I1YCbbEf6E+x10_3Us1Go&KZ|+kMvH9}Ia5$$E97FbFKI57xWOn4t<GGY+-OHd^S!G2K
71hY%T+@S;G{CHYX0x5_n5L{ugKR4blB?cBq&vuFbfb71nR38fPAf@PXp!<OY&lM3fWX8~1K*DrC@D(lnsqNcZPi)`xG&3~ZR$)Z
QprV9R52<<lmMUt=sd$Qps-G0u#Q4Q$hv}<ejls3d*~yYIvFR3c~@gBQAws7n!_kb)+l5&HhTK&Zrbr)0H;?_m=HM~i8bX4o*qYI
{M(g00ox|WQc8n<?8di0942vUC~J6)#90{rDWt<}l_-j$Q`jT;M(f1r7^h#1F+GQQg(l!~^k5zaO0iDei`geeP7{G(jJKbkhHQ*R
t=HNod7jYy{|Ip|?H%;p3q6>74digXcLR_P##~hq%q}40JMx!O1uD>I7@26$-H-s?wRzhBLz?^mN9GU8XV#yrEcw4bXOEE+hv*FY
ltVu|`XuC>_{a6|?+ipr(9}sbjFeFl)l>vGLNUymk=b)gMAQ<&B^1#KLq@O^NfSg($Z;~!Q6(f0(*+DO1P~Q95lPLMDQ0v}&SXxE
;3}APV5tp&g6T#j5sYA>$g49~EyTy`We!<w8f{FOg@e1Vm4T!b-t!@C6r#w}qP2T-QCwtcBC3KQD1tfDCP4iDpT{6gKz--i;ed8_
+jQnp?Q(Nda7?^X%^c{b1t{lJlG;dw<e82UTX1k*py-bbhvp+8232+fe;XhKBnU%NPytE>R8s)ZE^?)X8`cH(Lehis{{A1Z`2QnK
5lKh=rlqlLMiPjWVG=9|ScFp={`F{?mW+@|Oid}F(M?-wXd$M9RHmq=lr3$OMJ~aJsiJ7s**OOa4s1+BO$6&z1vNEAGXYf8RMJ#U
6go3Qp(w<gTUx{s0_H_7B4UDqNE0?ps?wB|q^Y86sM{pX6q+#2Q&DZ0NTf!Ejb}gyf(I8!kk)8gNP>i+q#1xJfTgB{X-Y((NP>_W
5Hum7285&vh)N0)fha;Ci3(RviG-yJLX?JLRHX_5rD$maks?BpscC7TVnB+GBIq1RiD^Ru&{+AO9v5CCt>|rcoxRxkGss`^BuG{e
C<UN9iIP`$3NJn<BM#6HHc;3sIPs;<un%~G#R!#z)|;-`oEuOcF-h1E(+v>NkyV1CR02gHMS<+~x;y6|JHfJxxYBwbp$l8M%XfaB
>(2-!PB1ewGTr4WMItgeN+b)7fxwDdsVO6iPuxg0fS5bwo0+fFKy~wCfU&@Vqh1hI0@Fn;rtXK6Nk|kAh@M3wN)&+*8^g3dfEeDL
oesN0uR3MMm^VA+KYNOwKsvC1P@_r_F$1;R*&)|g9RmeNw$B3LmHP<(o8(>Sluu%Oa=m)`u4AmYWVXvwqV&;<tX<Qi&XTrX*mdwH
xIju8HXVt9NtABbi31&JpuNSu3JM+$#8NtB!_|u$kq$=jH?6x$DTaZf0s=$lYm3#uNFE;fX&2#*DTSF53J{q9JkgMLYP*PNM-U-<
z*Bb6;73vH&SO_-<v9ubTl8qHJ%2AepI%ITf%xExE1r+_?>|YnQvt>Y;OtS*4)u^<)Z|<rF_glx$^9PLe)#^YJm(ECk>|}VuEsGq
Wj~lvHk&GXrodvNAmBa$yxJmv#R3K-5tJZwD@j6$=>CxG%qQq1u=gRXK)gSH*gq+e=3rB%kF~F=UJIF-3U!{Kd6V1+wU88o2rytd
0NQK&+&#vhO*V$v19GFoe`v4psQ=Z1ibQFEi9d+K#o#D<Kn}q?lqMf!?uLcLlv2?_=#HHg>-yk+5v*KK>p!+CYmpwH-NB%R5+&DM
+~(ZM5MXxOcS;e>tP^Y{6L)t77dp+^Y@Yi#;CarkHr}?BdO4{!BwUUXS2SA*nK2ov&|=|oA|g1hwQCjySq$KyvxFp*gxOIdFq=WC
5I~F)IODb&A*e1Tc|LP@Gg3~pHe$vi+2zk8hdsFHskZ8xz`3^+2#!gD$rmVyr?s9l!?9Q>r<R0xmR;M+Dn=?erAvh1Hcep=V+I>}
p~(U6POM6u(&YoUTVj+%>BsiiDP~9+juVGC!l$siM=_$xl-A`B!3=Mi1Lhiw{fscdN!$+RCiTG<6TI3TDhP%NCMo=dm58=VL;Gh>
vMJfXamwLLn^*N_mD!+<<dfc=U>$Dd7Xtuwy%l&Ifc*g*L_zVNIA}%jgG~g<1Rv?xgX16=WML`u^jOTmXE*~X`QKCr>gsTd*d%Y1
Tz6n87?u8*?#OmRVlA+1K!pIiIgjU_To62y6G&17R1;7j`;zGigRq^DrQ<A1OF)*e93dXV)4i|6Kch%;LY{Mn;B{jfy9`VB!{=iT
*uZ>B``zZ0oSMneo%dKoIgQVGpSgf;b1a^>-H_1CJ9D@W1h7R?d7%n)18K~8!X8KkvXlN`Gsl@giBpoN5}v+C+uhMk>80HV-2;er
b?l<ICY2Mkud@G}4!uy(`_mJlvX4)i=KGh%NPY1lC`1t>2+RPIL_q{fNS}N75Wz___GFt(by&}iKt2K{U_h9qXkaA>_OO`t5RNY?
OnoqcFd<0N6jFyHoO=vm>MwSFqx#(_v_AhY)OCK>TDTrw24uiT^k3barndf)UNRT<N<*UzLtsu0CvE7hOtRb9IF#d^W`kT)W)i}C
k``^Sq0U>q2C|Z))ZbkjW*_6m48|SKESw>Q>SajnTa21O?MfV>{532miUonwoH{(PPM#TwPQ00@#kA$F_q>OT&3LiVD-}Q($TK_8
dhdK}<6L1jK{GM}U{WLm1I>^;4?g|g+nsIdhiy?aUELEU5@3uklte}M5M5HU8h1J+h@uBu14003fEwkrrv!nAP{Kv%U$Li=vDS>(
nk|d%K6BUy!~lU$is<3p><2E-v*m7d51cN(QRP7_cVpGp=f45RrW0cw>VXd;|0(Kx>R-%lk}mZR-AzN@u0AaDhZl1kfta3B?hr$1
sBC6|U?x<hhdRt>N-FyQyH>O{?sfQl2PPrQdQ7xY5Jf?gwsru{S=hnM+-iOw4TeDV>^zg=a9kiW08K!#P`@NSO@|Dj%=lo^6zU;j
5`h9CMu1o6Iu?KmMQS8U6et3gglG^c1Pwi3d+_F@A&)q){6EV>LZ~<cyLq9x&v0~)UYRZ5G4mvdPlJMYKfqK+fs|j>QqmC-ue9%6
De?e*$VK|Yn-dZV?v-AWiJ3#^0&HO^h!U4Wpc#`x_R3(W;fcYZa!S_56(0yx(5C{VbPPd2LP?=r1dxRYR8E9VBE+pN3T7eEKXf$^
ED_FNY5;IW9LJaxhuK5%eWUKUm?Cx6Qfbj{hXLDW?G4?zI5ruRRdBZ<5^$DIEj4ND(l&v&T>($BA%ec<4w9p$!K=;D4T^S}x~c{b
6MlXMrR)?QKo}3$1ZsiY2?N&+guoBb_aByU&9)r#roLfiaVtJPv;&3)m~i_y%aTKvy8t+3fuD5=!ea$GAVW;A(^gKL*g;`9?rXT%
Y|MHYz!f@-=+2CjNJR*wHZ>7I?`j91O#h)c-Z8huvKwIzQvMqFK-ZfGv1vfCl`9WeCMz%*2hB<ST>gwF!T5aq9TQ0bf1-uIzmq|v
XXanK?n?wG1zqps8$(7GufW-i#y-ps8+WeDJA-xZG6&DYydnI&z@S=H4r3{z8NotRMHC*<yu|Yp@G;>SK)`{LPD9jb?dh=JVLf0B
d~gq(<RA+=<Q&6Kd@f}ZwgYUYTpHlT@6Jq-h<n>qO*>V3b*b0ChU2YQY7V2eeh__x8F*q%(gdX`DY{Z=4l)U__79;uiAKqQ-vNME
lp7@j*~t|if$R}_+&?ffvm;^sjnS+HlPK%#-u16;PiLF@!}*-C2-nN)#*bMDP6UXvg-aRtZWjow*qUZBpxB7a8K%UJU`8QCxU70h
d@XnWqILtCoFssdSV=|v!`pkK-*<4yvnF#X&0ex(VOd$^+frH2V}#N~9`b%(FSq!JnW3qPeIpLYXdKE$4;yYqTM%(Z`uIjc^-t?O
Y3B~SIPrieTCLx!WAu&Wx_I(BPVHXzw+DTq3$HQD$7zH(!Na2DbhHXBA9p=Al?ORt$a_~tYV^-O<ddEH9x%@Q#-MeSnHXY3nMjI$
5Y;pm&i&ly)$|S+my4X4k$f~cN{ewrqrYpD4WY60O}glLN#Kwtuet{l<)Vb`)oeIq^?NO~B~c4$u`i!@2z$MQ+r^$ZS))uAy0eTO
)VDYqh$!zd(o&w01mt)D7;2mMe;?zQX=4;|Gu+)87^WDvABzkvg3NJ>MVet#c}x!A(i)g4q~D(v!v@Tgb7*9s(@E$c*EM9Rs5GIk
2<E_O<5;m1*vB%j2(Ba=(#&Mx+G@&ai&9M8HH{ZYTpMQ_H#F?D-P6qIAxFCn<Bt+e@)C$m@&x{bc;;4k=MQSbWTR=VHlr65voMXx
nBodKw@ITA#$rjsF2RTu9h>zZ8N6}pLefM)p``a11LKHyf>GXBFkB?pzD&_S<?k9FMDC^tj}XRAP6~#OMslSAp&+2;?FL?*jv)<s
T!uIfb~i`1?v^3tLF2m4#i~NjuU+Hf?WV=#>TeKd0^tWPJDkoik+Ppxr0)Vd>-ERUK?Cjljpu3S;AAa5>Er3HzPQ`BVT9ftLZ^a>
`qGFBLV%#Afk~Aq2$7&70%WIY$>D*@p`<F{ARAt_^7cBE6f~iQRla{aARh#m>vp+vlS?>$JCxBo(<dyFvTL+JYzi-2fKVD3C)@5m
p8|daq514N18katfpjB++hWEc*o{#M0g_vOZZ3k34xH7a6a*9?7|3hud_O6M^yPMlXXHA^Nu3i}Z#-)+JH^R$%Z|9a%)8g^%LLe*
puG}k=%~!uzoBL0d|I7G?|i!hafp)dS&C&a)STl4tG!r}y~d6ek>056eB7ZzBF$RfBn5~Og)5`I-9gLPF(Xo8?Fw}zRVxQ%B4i^6
We{?Y)h9$%rUnhrqSY)iUgAY+Zh;d~8q72>!vrxwD+i;V!R~Y%l&uj{Llgls0t^`dVne2`yLq}DhaFvZ*0VLvs8Q{8H=1n?w{h3r
7{()^@x#}?OdN?Ec?!I^a%QI092vu02*SjNHNw_4YH(Q&Hiv24P@mZI*VM@Wt3QZF=KDPJ9NqaJ6Lk1-)({UOALUg8))xQ{L+3uP
+Yi&}oKIoZ8YxW<gA$yaMJ+X$!tm={xgb4A!LAhBbdy3No@W+oLrxw~Z_s6p5iI%u1Ml;deNldy_FK1Wo5@5QY*m)hG_&R%kWRsu
hdy;rA2yz2QZT2)%FnsbYTX{j;q-_1Nh6wfQm!CPfFLjcrQo_aJx%oq=s-gwcb)x#i@@}xh!LPc1Au=NeTF|uI}?QNf){k5@lnC*
1pK&tLQf<J_|di4hCqm-gT;n4ELUj{kA{Qat_0y<==vP<^1I&t{D+eWa>93H>VxdnFsMb)7KH^5u~*ERg{4#sc`mCBbE*-cpU*ZP
TUU!H^8MW`>K?rCZK-1sU6Yh2cv!M}L)A2(^tqKAYsVp*6NYPQTf=aZiD_@+r%mA@@gICQi{~EDk88wVX>^Cz*D+!4VU8+P0r_S|
c+yJEj0FIp3ZOcTy~cJ1;4m2YE}6i?*n3}6rbwwL@6NB|4Qi?8)U^Z_H!dR+RFzQN$Z)w*GiWmu#O;}>sg6lWpRyAL2V*4{?Z<d%
Bgn&38Vxj2Flh|25X}KaFx|<ChA65bng}E%Ac%pO<e8c=j8tZHuo5s6G!aC_RLEj+jBrUfKo3<|O>}}elsg@VvB2r1B_iq-6Ae(z
kr5>lQ%q5|l$oN2h=yt)s-meRDNB+X-;inRxI6?v{AeJMX&<!?LDp;O>^$iZLTv)?81GqA6(Xti`A?3IvYQO0iC{k~&UyO?d(Z`&
8EI4$h=;kAj9)up<<gVm+`gLVOo3NaSWU7??0BFXllSCJJjC_ouseA0@;RY9^u2k3veRw?^A2R?A&kib>Dv}!qih2qm1YyqlJ3uC
aVbg7ni}J)boyf9$1TivDa}xDROl3(H=CVE<2PJ)LM=_r@yIl6CR`QC%Q(w1aL-`!drjG+w&n={bg2-d2vHQFD#IqjW=#)412rHA
<9dL+2LaYq&$-nVAHa}9to!DUDlBeJX^=NN4{7p9j&dJ$@(q@tD0WKD6H4LQH-*CUCJAH@<>|?;)CzYc>1ae?sFKdqQp^NEl)tW+
F$h5z9;wa{nXALNA94^OSr!Ss<vDePo3v2ll90g#2o%SL2N@b9Jz&&BFiikkUSxaigst43No+hx>}jtg#38aC5E@EEtMvq%<1xMi
+qg6Mr;G9V&%VhtpG3gbhv{~H-S6wX&&2mic$#H<CCq0#^U})aE?ku;bsq(N6zT^+6Ke-Zbz#y>q5BmjYF|APkUY3AfP#llotzk5
&r62v*qn8*yQWQ=!}Ojq5a*9bAC)~*m&@$(XYA3#;xcc}RR6V;5bl)xhMtI5GT}GYm>a_lZoH%b=ilxRPUxVeDH;NaBq#uh8c308
Vkks#zsWE6D;d}{6+|J48bHt(#-WL8Y!ehM0Y)gP&;<n|(9#6}1qp&ti==3#xdEky2$Cw~8bNuSP}>@4(&-q4N_~L(4AAo4VDIw6
X2ctVXdER2u;35&oRxOLgcx^xwoazsVM?8=P)LzPpwLl=>dY{)OJJHzOkt5En1Odt51Q$FL>kNvgH=>U%~^~XluSUS1_@E=(%|@A
WjFcd$ab?zqnCUU)_ldme(GncXk;mr_nc8TcFrFL=5<dl8@Jp`R9>K50l?nl8@|s+MD2M7^g@1a^IE5qs$e}N_5o*82RSs2%D(em
Puc3E)DU3Y5ImGglwY8DcIT_>hN<l^QpdQU#GcDbLjj6s<MB8bGhRCYz^>B);k?kt7t4TXcEu}Z=WS+moinWbHcS(c4@1@j0~iz9
O$iVA6L4OgQ9<bm=K<<u6W!oC6s17f4y=jLIC^55tWiF%eGG@RH>tHg-aR+L<Q@7Ek?uC1`v8atVLF(giy*}$ekT97huUrfhU(ro
Yo6U_miB3^(BVoMc-@zsnoaP_c%~)@nW%Vppv6-~hy~Enaziq-kF<bdT1ld*AgCCMf})A4Vy&%XvC1afvH15hDWq9LOwLlGXhp|t
$j5gacG&ThFja^rDq+lWx;fz9YHsf&)!BISbk)0`6LdW2a9{6ARUzSAO?2|WZBPd8g-eKFgk;6=)nx$#Mnr^`mf;*QvonTdA&}8#
TZp!73<_e+xhR#AwA{yd=M*&Nnic@U4&oX)X)9&`cXs9V_IY+50mrXIDsJrL;)0vD3J5UKoH%Gxcb+zy8#8ew3lJ<#P$0?{(CV%&
HG;wl1vd^XNEdAzq%TNiX{-{Wrdl&Dz+y-bImcn8p5W(B5j>)3idgTiaW0@m&n(@~Hp6#L<2>0d(_C;Qm5jQj$x#7{#M7e(vPr?m
S2L<uyE)fRg*T~)r8#daP7DjVO@<dN%mXybHd_hZ3M<=;<W2{06~!rqs^A-t9J|)%c$=_9kqb!01O!Ax!8FG)iF@Dqemmt$>8#zI
a>NzhsfhDz5-6#bB|~oQyJp9#1AP%zxrTZWnI9}Xh|t9W(oky(7joWs!>UdqF9}#=njx{2gq)^@Oi2*RAjJkM7KY7OMib5j>)7W~
C6W?ah+i;;CZ=q`os~FYCy@>eIS<5PCb;S7hk)HW`sYK54%O8+&`@wc%iEKdyk>5U97>Xw%Q-B?$^ulUl&+reSD@_S6BiIVHSZui
5D|iK(RgK5QZ;MCfry4$?Fx}t>AE+X*0N`2<Dm>;QEY{WI1E~O&8Q=kLGj3$qLNCgQ5;*2$lo;GK2MDBnZ*l+PDf68d9bQyjt`9%
?RpM7T`S|ur!m=^aaaly5{q`4!=Aho1=X6(jB-REL~2ta-7^zpGQ{JNg&M>Ic2L2X(+b$-fsQWhF)=SlUA;!d0hr3zlRGXniU>+1
WSImgrlcs%sjz(H7B%gTa?7RC72jFi%1*TViiTb5db!Sd+UP^;rcMno;(k0Ajx30ZAQoY`Yygorr-Wu<#dQ?vi(`xpvqtu8-r%^y
5HT|vRL7Jzl&+1@rZ=v$PGIJpd2A^pWI>7>X3Gl=9wBeyf*ZnF9F7p!ONdZ8NhJmXB+=tDS~a}|o4XUf1{p7~c-1O+P+GbaNd^Et
k!8Su5V?^oml@7Os-X!uNsIyp3iN9Pc|uiY`q&u2S*C|HhBY!E?&HO}YHr=8x>D+pB;kac%&ANOh;N483W|D>P<c=fuUTG7XwZR4
LUPgE9A!Iojf5SSC!j3zvAmNKYLbIC7m<ORYA<frnX(!Q;vW8I5>|{9%Q2Stgg8k4AD)jl>7ML;H2au+|0MS2&I(Bskl9F6LZWg<
-*k1)n50lygiu9M1WFo0n2p|XJ36D|)&rFc*rb}a<tHmXnSdy<P4vu>f(*&N_Ku==J__J<=|gLl)51wYA8&_Y;F<%uzf|^Lq3e1*
XTCM$`L|w5Fg^y+r7^`()M-V-Un?Gm5;|X#>+7;rf)7U81YnR5XVoe)fhYm7AY9N@JM=7Z0TW3I;$Xtod3okJ@6?@kb@cbi4`_c>
oB8<09lkt=MHVq@L6x+$TkxeYrcA>FB3WAvmISO=f(0W{B??5$bjB#EhS`mnYM3aNtXpgn160*g6p@XIf{J5Bjw~MMp;yu9e@CDJ
Pj34ur*q6Wl$dy&lzRtZ?5Vkp%$<rJ5Ox4N1t9?x#7Z5=UFBR}O1*$O$ehu%cMc6IlyYcwp?|?8+!4;!5h_&y5H^sQA(YH0LqH@R
+9De!F<Ocsx>_Qbj>*mjqRFQmY02Hkc4Q+7IHH}M1e#2xtnkR}!*c9LdCRmBapNTLV<Cg#1cQMDAr{~iO$0Rp0e29z39$kbBpySe
z2{Dpp;KA|kgXRmniz(GIUqix*nEM&xcAY|Suwl11F?q=W?1vinya?#R)T62nmC~bhLCAH37e=<O_<>TvrJJ#RG~s2s?4~6q|mKs
C><n7QUwe#Efoo408yldrYeXEP|_NqS`wI@28EIeVu^{EK&F;R3Zj^ThLVt&3Q#F23JD;gXiA`>XriX5Ac_P=mWH8<ph`tb1Y|Zr
#v7l09D(+GP~X>MNnEihL@^As%G8K%a6aRuB=<6G=0OEj0Pv8+qe^k#XF|Pe7CsW<XUH)sK_lL0g#AJ|;wRTJDM3OcLqIg4Zxcu<
H^tk72R!FzhJn*T4`xg~Rv%5<J$3o>IEu)=DIj1UGBTa$iW+1oD4-*{!vs>)K{G&5K@^fmNYun4&`^y55L7@+G*CrN3sW^sG}P4u
CXHzw48s*r6x3Bq6*UAD6%kD(Gf>n_!ckQ*6=P~5G;LuhVuB(_DJh5~DFKpDAczcX5GX=LY)lxWXlAM+3M7$`ifL9OPJ>Q_B2<Bm
So=U2CQb?yD9@3ML!@>0D!tD~o|Qv}KK*$C7qvE$#e$xbgvwkudIN6q-?Cr-15HX?fDs_NkiGH~UG-2hXb+gG!BrTrw4ggJ+G`LK
6%i0F%%aosB!*Lnf_O-rJ}2qVktbw3HNoKcr<C&9udl$uJ7i4oG8xn((l+bv%BOfQuRQ8??eH`~PP(LOiV0paktxOpB!U#sQUMYa
IjN)hAu@v}Io?9`!2+QoS24!sQ5<5x^wvD+F^7(|hX>oE*FePP+zv0ehrJ~vhIHKHsk88Uhp-NYe|?IUxsE#^!4bOvXo$=QuJ9&4
EJxHy_z==j?pa`ZU7zY3klr*F3(U~NZ{de_JIDO>FV|_xFat)gw59?`iWlhudV}YOQIvhl^CY8JUhlMErfQ=48tUna8byXnNm4pS
>3&8IeO?{Xns`MKoFR^HTf;$-&@~{Gi(#n1eo=y`PbBhvcxTJKFI_rbwOcABcess{)OJsE(RzO}(l5D}oEw}Nf)WP7faU?lP0j`{
6_%#+A%Niy=vqL!l4zT-4G`^M>kU1(aOq@<N?;iQs*Qtej$LSDVZ|j85Moq~jbfnIBp>d1my$%US=Ck}l5&VBr^U=IrXs0GLt#1`
Y1K1PMJCN#0UPJVPB8>?Vr^z9q=BM<pb8)~%sph+Hf}$?J#tSmt2d4{6j4*FYn)BVlL`lj{_}yxy`02NH5KUa6GzG5AGn3-)IDN^
fe&av?79#kiXst-V&O1U9KkV}f(l`zqu-Ye$3-~7m?&m~r(xSVYLeL#MG0)?sS2i+W+m1tOK2&XKNHv2Ab%r{li$nh$S6pMzwgRc
RX(j_mcK*-jMG?nA3X*@4oGf{IVgh+a6;O0z^HZL>w&Fbss{N#1E_ewG}H~-@PL2fUB|b_z3zMtE00}Y5Vk&sKq(fGq*(-}0uY8&
r3R5;q@0@jDar>_oqEv2EX%<mh;R0Ou%P}=`;gGVL;DzNbpu(MWF{FghIEfkY>};=2?B!X!g>1QcfkuP%lze^_&R~eZir?h&S=dm
5i^|QCDG-gd|@bh$EWx{a^((We={qYh>r|%amDp;|8`s_xaodSWhiO$VvIEnJsE^~9*yH%ie)u2>G0K`uthxrO%$kISX3_BAb2gT
qZ;_!imBcROl%3}Q!?uG=QYywcR#MEb18Ixhxtw*A?N+z8$im6pZhWxK8Lsi+{!Q7$P^F6g$xx05L6QpG({owC-w3~9vuPEHzx0^
7|r%$j}N*y=>5^$dwV*&(8AyZgfSp!b!zzss2f%p@=R1mq!}xRKCaWmQ;gLKx*z3{GbltZNfRLB02x9ILA*DvME=4N_6Qw5EPG%G
k|Z{&bOqrGf*g{B=>lS=A7%_fL@qJaB>;Ob!Va?hHvY2B@k0!GsqBGo3<e>6i*M`KA%y&of-BsI@8VdM_MidIP&W!na4}&Pg`4=}
AkWWWDr4)A!X*CA^NCZo0F&wnng|cqiy8>Po{69X<@3=L;Q&h}z)!kDCP_+K4&WnBoPJVK4M?VV8;J~T&`{*0qWgi>Mf;dL2xwGD
g%cJVxtV7>I9QUUR({0Ak;I>b0+28#W%1yL$`)vXs7P5#N>OBiB#}Ko(D+b65NI?f+9Y3_9fO-65y<4}wg<^6EoIjuFr^&X<SZm|
<a1<d2!<X+{yC)#R1p%9^PNP~LQ+u>(Lz!eaE=J3CqPt?`^O#x4p6DNsK76InF9d?&7p|W;f0i>rjVfuXgfX-9AFP5e1PT2)hJCA
k`#kq7!EtPD}x357^D;J4{@#lUdX?j8?RmoO%ngVCV}tWhvH7J^X(BPWE_Rg5CQ=qslK{;_DL|lUbq3|23B1PVl<;OVAT4ydjlAC
hPNa-BFM0Y*cW_r#b(QF%Vvvqk#?Cf78vsLyhkJ&jUHH0qR9j#l%|0eWg%6o{oQL&NHPiCe(i+;;lbKLna=F}T38j*3RIv9riv3;
F)HE(!X5k$pgd-lnhnSox8y#vMq#EY8Y*aJ8mTAt>{x`L(TGhHnl#lVP@zI%8)ktc7#s=t$9xOzJ#hB)z+eO0?&Zi27tR!<VgwSA
%1<9rPRFp+S&%l87`hu!+)Tt<uAonF44!~}V~OwY3c@iiVKE{>OsxeC0v-bal>J4ZDuAO?3ie2;u}$HsyB7##Dfg@#3Pu!QBRprc
_apV6>vNpZ`dfZ7lD&dXfjH{|c4q#4yW;Ep1z)454YY7hGwwkQrZn^7(kGgSw^k^MIvlZxT$T*fI1h;)tP~M3AMRsORC>dzBaKoc
Bf1637{J8h;96ir!Y#C$4a8RzewqU~vd5exLAgu@3`Sg2GC_#bAIZlMMM^c*2!?=(B7z4%;w_4FDq1rm5e$1rB6+*ba|{_G*+!J6
kl8akIht{`2}8NVZZ9ZeiX!gJL^2RU6GXIV4A(3jXND4h`(<>hRSdEe9D_%9IJ({3h5Vs4-#EO3^EP|7Dq~s1kry1Hju|m8A<_D_
4gkxE0uM$HAUGmH5V}FeG=R`s5Qllw^fECMAEo)U%8={^D_>VYIIO5pP^Yl|wB~Uv6a-Tdqu^mVQB_f#P(1-`v@U^(C3f~ykLdC8
@gqy@v1~AM6LBvb5kw8hI{RSekSz(YKzk5Sdx=6}4)8E#9ojp^1HMhc+C#jjbmrxc<n;Qw^$WimX<+r2;QO!77?hzX7Lyphc+BU9
PqH)|h<Ttmkf+*pdn?40`Y+)tnCj2TO{Khm-DV{K_R3;VDN%?Lo<JvIUdj*1@B^|?oF$;3<Z>PdnJ7fio(M-HyANeHju3R$hHd%E
W<?w;2t>4Af^_HE8j_VX)i6^>kZFXXiG|V}S{fK0%!9T7p<ZFU!1Qx{4x^RQ53w{2o3{}#RV4=CJjxE+6f{et7}H`6vRdi+$HHKU
`HprX*d(oDNTMhvk;mxboLrj(PU!&3CY*o19p@cA5d$5%VAFrr8V9^M@c0+u>`%Sth6s+;qKv;yWHh3hC5@srmN$UtZo=%|^Y7W5
7fi(SrySZQjtj$*wsAuCE$V+YGpy-57?Bl;amlKl?b_tu8MWjcDneHVQ-lv6i=nj*90$641QhB1;C$bevq=qIhz9f+n9e(J*(pkO
=Z`vXH;(HW&b6;KM-lK#h6`}$vNa<$H6{&ecMG-Xtfx5Eha<Ms5Rb%~X3duaMA1ka1%;a33oZ0;>QZxt1LcdOXxPQZ%;V&p<x~^h
6*#JKY|M7$&T}-x6a<p-ieeaKl7)^_1J~1uq4tQ9%W7L<)FPQ`LF?DBdzp<GwIGw1+SoE!V#Y{aAkqpzy9fQ;hz8ED-uK7pR<}oG
`wZg#zd0uSwp8K#1bF7!%a@EWRNN|2gI4i}JX4%Qh6vQZ>(QGa{=MO*6GJT)flLfDESzgZ697sJ|1NGuQFxIpkEbkEBup;<o)9`P
k@Lfx@et$z?XoLEG_-rlj`zwGLqc<|5n`0zQ7|#HR%SljCQa!CTn(EbII#l%gaPOvE(qB3<T)CSis?=r*bK&jaM`nijqgw3NCzQ4
KR-`OfPKvVH>S;FDV;^!p{|Rdn^Od{_t?KiaApqw3Oo;8Tlijj@25fJwGJIKLk~07a*&(>dA9;Wb~E=8>yx4Ny|b^jlCaY<j$+!9
lb2f<^DPr3W9aiV8qX9CF*M=J6*W<)K2=zTYSW3vP7)k3;uQFR%?wg}`bRp!)sc_tDTw1jyt>LdmJemKdZGpPz4UR(eW&FtCith9
V_A6+PB`}-Ab35ZA5@beR1}_Zi6|PODkxxz0wN@a3K?nw2#P`!A(@y0fTbvciXkQ_W=JBIh(cHrqzLvhIfo$35K&1>4Fv^MB}zh&
=<M`DCLltDXhexsU!kD^teB_+O{x7bh5;ufEATI1Ey#HWN)mJqqA^%f6cjN!gJK_SY%{|N)Wg*$P+hK!DSHI#0(689y`c%k-puuV
{ky8qhM^dQ^r%k)F+=;c6xC^`pm`f?#%f~Onb4gf&ZvvhZI9D%){PAL8csRD;vG|vt)G7Q#7^l=v%~Jx4~rz*0+cD#5l}(m-B5Cv
%rt#7Bt5K<_kepoH4qF!6AMWMD6!<3mEseia-N_!VdKq4ojOB=)J+13nVxJF@~RMJ0wC{&g^(1bWQiboiND9S#?UfO&E}7fESit5
onCLS^}&o{rb!{k@k)<npfV$c<e|Lj9k0FT*m-R>X>G{fW3O*tvye}*3}5Kbd$>C1*TR#d@=7unf^bYe65A-8XxPJ6^?NCoLCoT4
J>2R;Z2drnDsL;roE&c$+SwkKqL+Om|8NHP*;CX$UklyALbgZg^2rb|-bg_m(vl)4_9D(;GQen$L~X1A^~3AiDL~K^zQ!Dn5l-$N
FY&$w@I5-7DWrSCEI6B7m})j9iKBn~|IhqB(98cn`)jVatN%@3_0rjln>O9Nfg*|mXy%|2U`%&qbC(3=eVu+<9w)AdKU|o-0~ixu
EFW>fIcLA-c!%Grhu4uM4YPp|>)by1d3v95lRY-C0VrZWtK#89B{#ne=EIo{&B%xdCIld&r|B3bA?7qi0YOMjG+2y8Y06dJTZ+Ut
Olphr%jLo`h_D!x%|Q~u7joiAf{F@g80Ce7imyglwDSmZLx7?phbL%A=`jYRZG-{NZo<5V?VU+XNJC8(Q9)5?OjQu42pmgD#1Ycf
$kc>l>?6XUN=glkk6_Rd9k5JQZK|3G=*A+7YAPt<uw%7_<fkNb-@<TE6ICS<%<76X<c5NcgHjgGm{_8jiYcZqEJRdQ1XAZ>VhRn6
kth*FP}CAJF;ZBZ#QG43RKGm%1IRo;593V-38{-R7aJxSXo{JElP2hYOE&Hyx`-8J6lC5)xGd>+lSZp%T@k%nrjwhl35F<OJ%tf%
5)?rr6(ytA=OUphuI+ZGRoU&8HhEkGsyoMp0m&e8rNDto2vW)Qv2UDl(Idpps~Wa7YAn%2M5$)d<U)*ASCKp9T1sF<OwL&_?}MiY
lhLgaHk>+gW!fYu3Sud$7^)(MD7m#19NFg1g9MQ*%~Js&NDvW8qeTq0By3@tY9tz@;Sz(TY0xnRH8evISr()P_J+6|C)c;EIeCUK
Qx7E3N|^X}8|4}zC{L!{c{n&>vw|tviweMJZBEX0N*kpb6jLSOTR4EO0BHoI0+xpPV-e`099GA8@XjTW)-N)5iUcR}5)av`{@p`|
>Og<00+9~nG&UQLx83<Z%t2FzW(kkSI8O5>F*<+ils%FkqF-!9Hv_MlU?g$auki#YQZHuI*q{<{9Anr`2EU#h-j5W2;Gl0K*lKS;
t@z>IV}+b&yQ^;P*c7A}kAc15e*m2jRoT8J79lqWs*nh9lu9TJNQRI|DX0nph?ELwX;2C%Q6dd1q)Ac#2zaWl;R=;P&{6?g4OYy-
i^<RvCCfC4v8b`Ntj@_s(V7xXwM1)LLWe@QDU8#k#SuW#5f;c$(V{jq1T2$gMS(dA;?yDv4FL`xq1<(lu7gzEatz%*qk>0{(X(@M
Eo{;24Nz4>X=9Mx*C^d~mgDBbcd26>9F}(szK^d>Jc~ToT4{)gVns92?4yi1*k&q65bvCE8FX3L2aX-ae?7%c5(mrV6u}TtVh$eO
_)Th3P>PEbQ}g{qr1u9yr@iTS1(8eUO`YbE)52A6r|mn{9=ER-XO0IENt^}^IBpO44&Fw-y>GYk6AY)@W;YU{+uC#sBRhfWb}5+B
5dIPTzpwcJ6j$<S$y5Bo1pn!3%T(o9GyVbG)4S)6G`j44|7{1;%l=8PHg9zP1sZ<$f2e0BT2|f?SRYvf^giJ%DNs}d&}srKr*O&|
`*81`a{DeIV;OCC{a42rqA8S&QB%L$4g$&b5U18o|IPdQ?s@aTXPwEM$e53;qKytQv@joppM}`%M+IlG(4OrS4v}6KGfDWKTn2zT
?=m66)K1!prQ`=9AD2Uu5y;57Hjt#*z-&a|jcBR1%~q+@R4`1?N<(a7DWV&rK}<tnBM?YRM1g6-SSn~JrY5SYp{S;98i*=Fp5rXU
S8!JB=(KIK6M+J|6R84%kxHUNQ&lHy(M59>DvFSnxh1eef+}j@f+{GO_Rf-~H4PCZ7TbY_WGbrQB$+4kZ~6O&CnTG5%rgEm^(Do?
bCL1vR6kJ&zf=hcF#reR14JN1q8*@W0PIDDUu-Lbr&lBn`^EtAvz%$m^h;DUM3E^JekTrTCl+xyGGP9G*d+rBbvp$IXXy|1l*AcA
Rltv7un#R$l~FYi&;=Dr(-kBW$HfE;B*Vd&Tn!(rR+UsJ6=DSt<SMb8%u)>+DNH1+EQSXB{b@(x?)DG6f4uJ@-0x*2jIAHs_o3V`
eGJT0l>kh`2n7oDihm~nJRgt>{>f1q5Nd=zgXH<jgfI<Kt3$Xjh5$aA>$p44?*lma{Cm2=eX0mJ3@2Kz^g$O#xavUi`sbWoEQJ|J
TprR7+52=T3MwO)S57CN*Y3cWtdv1Ztqw<2sC%u?a3t%8PI#DeKMDs76!F@&|Idle8YQ;`$87gI-(Y}w0osVaNfeP_SK=(>U-1YO
rkN@T7zrUr3J3y7Ac_Eq5T$0NlA0x`f>>Z?LRtx^7+?niLMizwD38^&ESSJCsM4{E66rBMO$99j#!gM#k+#?<C}?y6*-j)%M8X`L
l9fmu0Hr!>r&ywDNU0(qAfhUWVrT+of~l5@q={jIAc3fgK%y!NW+y%9a&e#=1e5`w6o?39r3yucT0~%#mlh*N|IQ2)l~XlQFhv|N
n2*gK@{EzfYC*B%&Gq!PXZo+RM%tKZtNPBc=@B7G`TqJ)0LV(Vq3qv<eI(zUVGRhr7RlYm!IOI|hML3|i!?-+ezrt4J5V?$G)JjK
BDFKnvoJ9hf|1O=XHpjvFPj$GDl}1u(?*qmluTi0$!u^a1LeGb+qPDREGa|IziK~k>++ZH9=~hI6hV_okMD#WnO7u6Co@a_20z%1
-|qDx(m?iNO9%ev<5K@B$DL1Df87Q;RjtUV{;K7-tJW$(gq7{a*E!(&tW`SFA-U~Ih1yS@ER{~Yk2E(`a#N+lIu;4=0cbgu<*|Ag
;J(PFC4!C|dP1F0TSFsiiWS7@HUo{&U761;HqMLTdht!0Q?!%NaSP~$2GKW_AW-1CIXp%vJo<B#oiTTZ0%un;-@2hm@{P5*2J+5=
&?SOOBpOnAyUzvHtaU`}hG9K;=xb<ft+uOaNH7XjtZ_k-lmi?D4+Q5%`}N#p2?=2D+cl$OhoE8%5wirLFRSt*dZk1JH3~ZHp{B2u
&wotsuL{I8&3AUMWIB%mX)divTlELU2u)FeNMMAx<dD?Rv?gD#I@JT~w=v+t;qd)+CuRejkjbe9a)R-T36OF;E3SuH8Z@D=Pb<l;
+1}n}iq6rBjJS8F?tANxJsqsJy3smyyEs*H4vknU3uup8m;}wEQm_*>NJvT}_Yf!@`tC*2AswXX`foDzMBO))#k#|9rWEBVs2NX9
EpprlCNQpw5cJSu_=QLv7howzu#FG}n>Ik7pH5IfUEA|&QXrWqCN&_aON{hU!WTsvAS40^BpXts5>5-TRccB!%tr<fXT4}KmN7XV
eswqP@Z##SSwQ(UZUi(OQ7j7#IW^}@*E42j8kQlxa0#N~3=mLL1;Cp^dcZfDR$PrzrIiqIP9f^=dIc>3dLHeEmyBnO!ShN8JsE#r
XI^=Eu(UvjU1F~}Fb?h<Ns;71%FI6Hw8C;DU_cdKTrCqRqwmfRRmum_b4nvDDydAslEe&(<<`_@Mc9Qz*}|}?voT|h4v3FfKy<Dm
pdA?-k^w{*0FN&9cj$)erRUR;>W7}xgBk>SGbT?4kCp0Fa1C1%Q-%yMR4CI4MjZs4q7EdWi^3U}xQ3anaL~mT9H0SJh9p<hoD4`Y
5t>xON+s~^%Qmamwwpj6vkZ8jd(BK1a%l3GeK6pBJ`Xf22|Q?bBHXd2=u0n>6baZnadqW@y`U>4q;(pJ3{7eBXbsjOR1IqcOG3$L
pB<-&YY=<|YS%Z*(4^5U#mA*E2S+k?(CX|kJV3{}R0v8AFcD*i!vaVFn!i-_;2EEDkZ!WbA`BQsMG+B21$x*VbvaWX4Rf~1%2`2$
F{KK@j?2PIBf-#;4eU$;MamSQEt!G=F#*=xxe0}6Xou035tapVL{>_0njR1$GjjvcQQZwmV*?)~GaG^hM|fT}L_tfg*`9jA6N+$o
+;K(KuZKEssRB=Ab?C^+0;>hgcQMCztxd~rt?I(;;T$9?*0)zyFMUs|xvd$Xx7nR;sbhn^iIgiF+DB;4UG8rY7#nCLc?-6O5(0<<
$Q<PbC=J+EN-QsWoTNc;MGiXJw(Z)a(<=KJRcJKr5T%u-z(Tb3k%yxi1}BQcml5W7s)xH22W3T8Fr3_q$bk2)D>>r^RuOzA5R;xe
p*3mo5)WruC|#n4^{FUj(R%ZNj`hRV1p}J_y>|!(WPk!K>zUr(?#QBpkxeCo&!!;GS#rwY;yy)!;vqYs%=ZwP+vq#y*N*0q2JP-#
sOBZXq?=GEnJNYHXhN!nflg)<TNIsI<(z2Om3D3$wMrXri6rfFm&Pl<BN4{#Mnkng0_q6>*<dQ2<-y627$D@T>=RE)9oi$l33M$Y
U@$=-dNH`KZ;odOIqQiOef_X|Pj-lyOVxvV3HrbZ8L~XNeD>3T)dAvDxgPX7wE{$?UDl64iz3k73371m)ykVi5RtJ`$+R^%(MGD`
YEcv2hAv?-a+?DYXnCui%yGMtKzc)6RZ0f27J&xJqZKm!Q}sT~WTmUR_2a~atrsOC`t<x*WH|2A!$rOz`Vz0U%PdsE6VoR|Pm?}!
q@s!9g-HTONf^Yn{-AdDAbVzc13+D-F+oGj!`D#hJ+9LuHQKLvGj+|*f#?rLH1$&-YgROY(i!ijE>K$eY>#jW9)M#&PRff_OV2=A
)j-Z7LFEdjpoE;r(u1T!?r~aB+`z^xc9@W;gq1Xm+$c=F9>Wzvmz@S~q-jk*0*J3M(DOB01T(7_)Vf$nIi9>wy_Ai04qV7R%4fq(
E0Q)}I$6JMyatG^WV-dac7<MqI(&w_p~5Kqa%anX;Js_VJ@q5MK3*O-xgl8-)_`D-C$rPJ=cA`or<!zlO1*ntuiMwR7gbwBT<C|n
!Ah4e+E&ejt|oo#DD_r1)1@eM#~*?{X9aJwe4bU;n@F!ETln1W&%E)YFJXJ08ui;lfxj8ea|TTma_`T;r~(Fr@nG5Wp=OXVGwtT$
sFFga#(+sK4-u@EcFl=5-kCGbYE23*iR0tJlSd{U1VR%6cR|r%2N^uOJ`Sodo_ADTpzU-nSiHRvLV=E=0||lMtfB{f2ZTmI6)tW}
O+1H(9BTNtb5>$dXAn$74H#pH7+|;rK@?f0id6?e_~iQ4a&~4U!00wZICN&#)nCIN%!>sPzNVqY2hkqVCS?(jyUc1q2w+4iScKG(
on+~S$ZAGHq6iYWabYR&XPO$u8Wl@g54;FCWmy3bbc6!#w7xyVx^ErP8HX7sGHKckD1<=-4C^_2Nspq(phljc9Am#7Z!P9~rfXH{
e5{T2wpxNlQZ6)dmt=9eAa$7vGpGVRKq3I$0fq-f=ZTpLcxRF#b^wulrR^v<Asj2pW=Pmd2CZm-=0>Ii2gHhy!>UxD{Y$7dco&^h
BuoP%=bvNaD%JxKfr1YFQFB~udo4<&_jMhW_*h`-2HD+-_gb3_>=v@Z%tVs1lW)AZS#d!#uNganS1ruXd0Qi$CtLPXCru9;crAMi
N66LU_7-fgDmeoPMy+OJ*EkN%VbNLcg4OWfeud`cv8s2-QU|F}2_$+7{5j7b8AGlro#ad1!31rE1K2Tz$ul7**!z{kkER@n;+Xpo
!@?&qn>;69PE8d@8k)7rQ(-bB=Er2C?c$CCAltL5#e$AzmBc_})c5-Yqkw(?JY@~exI?;H6X$BRVjuN{!*+)S1w7=P!Ga%V1U5mF
qCb@{N&qYg|1HUIJd48t72=k@KfaiY!W?zHv!H&?4!WET=_$w?=|?fqZ@36Q)6h6{ItHipZ37WLX#8M}-L~a)sDvhFg2akNmL#5=
xaRA_zJqhd#m&-0MrTKe1Cx93C9W=UTcn$uI9AcLVtself_0*pk>un!;Z`RulJkcgB>CN^iU^K+EP_RZeHkZdbAiu?WEv^wm}^Fz
;O|=Fb3T;Na>WBjIwX~?j%kL5DF=#FiW|_Lf!0!&*&jWBl*tcv7ue2qp8Xo#JH-EA@927;VaikvV8q0(6l-6dCpDwC*>aqSrNskK
J@8AMj;HfhaudO>#T^2G(kr&pWZ0yrk=xD)0?4KzF$401r73C9Vj4$KqDaES<xK~L@W&~G!AcpKk|wKcs9aU)#+PDd?p`o9n8<K7
Vl|}T<1*;0_A<=~U#@37-Ne?~We13r!dizmO7iO^9$lwNsfBXPhNkplSrUq!=J%JIaOSFr>s1i$@06!Ulrkq3N*tL-6{}8DraIG{
-SODH)^j0j8@cAlf}rk3dp*+n@VL2ZV5wMAmh~w9Gu(TjqmMCEq3VaP=WnuFvG3`asL9i$N<Sc><Op;>NO=Bn4~rS_FP!*?00-KW
t@@gJ7wKtQno+Js<+Y6Rxm57EW==*Brqh~^coctFPrHnn`>~RfM*3`Z%aUy$YlyMHRw5!z3Bm07dsADRPVB^mCGQ@tp*S95rg|oc
gQ+Cmo6-6hz<QiYYvr=?r%7*_q?7Cp^vv4^ifGFg&ZDG<3)FpO#9THOX)2m6Ewg;aWyy^C>U<gaZjGU41Qw$6dzM|s;lnWlKJroo
GCT7Txe`2H!vO$bnG2@=J7DN5+(5P%*g-)bvLhs%Va^j13UP?SXjoQP!p$R;Mk(UUCd@G4wgKVW-v>sa$F%dq#6uE;_S0Q#>~0!E
fgh_$^n87^?vtt7!s>?zc`tP@2TG5yVcS-44-xFjPdWl<gx98tHb>QIO(D*Ex=8@)Cs0}RD}nV0bQ8qtPYqB}#>5WLX>!vKDIID{
-#j_g!9gtMgXOwld%AV@$bSKoHXWgr$(_*k!EZB{1iLP%b1BO2Hl440V`IN&-p)B-jxp&0MGHtY4&$kJnFG|0K_j+Elz7ikxu5Jz
V#9|B7=_Sj21yrfqHtO^n#LeLAGcxf{4MbH?OW-&qjIdZ92W~++@C!K(6)0OrgN?$^4#@5eWc))^uQDe+>$yk<^`W{3G{ppyqYGy
|9A%BG($!5vU(s}-QoFtDEVbpWTc`Yv}kD|2N9|^F*+M&Dhp;z3S^o<r6B=>1OYWAB6_i#n<&sU4P=&UML#5LJBc7W_hgPCaWyQf
3dJrQzhMaFcGPzqJI-`GPX`UKoO&d1&4^y?n4JUAu<RPp?IaoG92@pG(dI{yrj|QeCi-%5;b7XV-7s|H5k#qXX}cA-6OHQ`yfBd>
&~TZBxMN8Wb>L(<>zKItX6xN=5g=ABNQ1U+mAzrR-KPfOoF-_!*7bIq+++!kIHtLhB^h%LVu2*}hUu>$b`BhZoj~9)g(}#$d2<oN
a^VMY$;7O&D+EzN1Z<@i9vE*%_YKBJR>P(_95#1gHy68`j`%crqD@K+{8WsKxP%UKs7b@G4^4r<t`3}vheYr<Wy`Madh5jq+W%gL
;L=3Fw{n*8(fC`AVd3GRf6+y#TjU1)c=VpzDu+q?;`ygIXbaT#H&%-w=!cF1H>aa<#<S0z?AIcCb}XI%d%Ux!6rEK+t)2s>i4OiZ
mP&Rf0g&$y0Pz$-@t<Rp8);)&z=4oR_`}WyHbOR7m{@g?CMbjuftZM>fT|)UprVQzp&6LC4jnlc9EyH%e@9)DX}8FO=2*~E+IpUS
qIN($U|c{k2pN+Sy*8&1js|Q5vYR0X>D|W~=jpEC)gbQZl_QBH2sOhqdJrzGz6g@kb^?es_MihDk58X*;*)PF1F5?`8R>spV%^9|
H7B!2AneYCCYW#>za#%#rrG9gIvGc`?qZ`IbLd7Dh8--d*gpUtE^N|ze@Y(HufKjF*RFkOqb2+EExzZCQ{Zl!wnNbr`+q0odn4#S
!`bWbPm2OXrAn}PpjhTSTj16WYYC`aE#uT&TL_N>f58rbSNpk3QZavJ2_ydnfm_qwB4E-8AH)edJ1FB<a0vjc?X@xQM!Jj2b;*M!
h*=8E<ZNgPz4TDgAkv{c%DDq}x?3?qxb2TLCRv`8>=>|&4L=nvmqb=6J17|dM!^vf%QPYFXcK#5i7D;F5DU$-iYb^wr^^&QChiIz
!Q4&9tKOT<&fYyL=VUuGOgbS{R!(h_t+8PN>uUr}Ylp8HW^HLptvqIjqH;4>qUGm>JCp_MWG&he9wvyO60GHR>G-kAX$?TGOfy~v
dNWvn(CdObAV88ji{v*RbtbU@$=+~M1F&!MD|isa4pmUS^~;C^n;-*W!UPxvMGeM<tLX=W94Z4<Q)x9(0v*9?YFM6#7D=cyL^Zil
D~S<Am@|h7qhjql^-lP-=?-}gRKvNgc1{pBCVbu@vF}}nyJk0$ooQtEL~h!zznY8JsiJQ8wMMot!Mcm#h7hu%0(2oeEe|`e(gl^E
o;Ji+yRN0w?XIKYs%IL!>Ve2af-n$x6z|3i2UEy!V1x+X3uyp2Z;J3jk#7cXd68Ptk_Zb3n!!T!6$0S{j_5#^*0i9K7B|$fvzfLB
Lt0%;JRaRG(iBbFqa)cUDk~x=Xi*>%B|?F+5fDIkU6(>DNJ6x9-S2K!G3qcuR8@J9_0e=@^1wJn)~<Ft#UXd9O$Y?+o;Fot?$qhS
uo;-}VithRV2e^153(l05kZF9sVY<@HX9$`H9M$c#DuZQ0*bJKDD{Dm$%-~$5zg+ni0nW^&1eW41|tJB=BLS-<&5w;=dD%syHX<*
ATGncH$c?QXD!EOh|nQ)%5Kb;7HTy&o$5f)<*rP`9PR-wS=Pf_?*wMstht7bYg8JU4)$sX5unA1niW>a3uYunCoBmR2qy}ajRujk
V+f-FQYCU`fWz65st%?Wq#bF81`Op*VczlHtUHSx6AIqfJy&N=`XN}M*zZ&zc<Cp?V$P<LLwA)U!ZZaCt%2G*K|{Y6u2^jcf|_HL
4-~yRBO{$=RAIvz7fvL}=x?Aln;s)u-;QuA4b?UV-yo?(bS1tELC~>i7w*xyF@V6w3JLb;92G|cyp03LUsh^$&g_`)cja_6mzryi
H@px?xl||t;*r3kAk_0Ux0f}HGABsD^GV-C;Mi(bEP{k>s=-Hus=e(wY8-PqBXc_Loek=@Km<*x1*9cwCCb(eG%QqvP$-1}%SIe%
!-7eRR#=Q<bE0e^avBsUKAo6rs@udFN+eh&u<2K$j`U_jTQkAfa9uNv)2B-f1GkG~or)+jZzgzaV7cD`n%?`(4z%xVlhp7je7Ov0
NhvZ(mA9+Qyw_J|bV;HlW$#gSh=f#R2@)hi^jp18a?R_W{9Zl4cFr~`Qm85=YAPyL!?ikeLn&CD4V;`kSymE!Q_Is8qCq^A>F#yh
=T++HZ<;H4#o_8aF1!i4A#{qf+FlgyM*Hb-Io}Be7PFjX%EK*CY^m>+cR4Y9e5&mB`qb`9>H{4O(Be0PAXaU{yAw1DqNG$%Q9vXH
^<sK^zz0**&VVPXNRh&}LGTYd)w?w7u{^V5C#^9w0hed7Vz)1*4v8@^j}x#d*yW9H$2Ga`M<-y`(jp=Bs_DU0s-kO%Ns1HEu|kmK
-;TU$Mum`fzH(}UBN*t3h0SnCL<&ABYr$I}cguvgT|qJh(zAEUp5#dJzNT-S9X?GOv^t}A#;VhbnVEziQ0Sd-y=WdN9cHOKH+A8e
;R8^Wp$EVi=!)S-qTMw!%0_AjT<L<6uF7E%tnTY~X3{(6<PtM|4P9u8p3O=I4~5nC!=wmSR}M~asgfcND(J$YXb6B_v&b+M1abjo
o;-$wdkS{zgeC~GYV(+6qJYj#%nlP=Xu=#idE%2=lE^4q*QRBMUCGm|?v+@*v{mTNogt|LptN9bTj!t~IABMHq@+Pql$3=~L%Whm
Z>Qr_q{$IN^dM|^*gHri5a9qN8S%@b+AbL<Im}Qga9!*$FJvHKB?wRjXyTk|H@=5M1kr#%gn)(0kSPkW$^cOvM2m%;4b3SsoUlZ3
Y2^4OEOm9o+G-#uS_pzogeFh~9>JuD9!9%&m0`wF7E=U~JhA0?p@ot1UZ=*xCGw^qNftm1M_oY#47lck$b|u5z*zDuI;aDF1o++T
4HLlaVV*#Bg@+b_q8!aHaKp68wD3==UbF1`Vu9Ge?E3cVbO`Me5(t(ALctab30QHe>Ye%G<mX-M#!&s_b1CJj>Fdj2_qVgCZX2E0
neTU+LzyOaw12^7=M#ZqgP_1X)w(LmgAU&?<I6reo%hazps;i?a4ICo&O07S5c%Bf)m$_^&J#wUnz-dkD8W@&Eox!sk{ec6x^6CO
VEJx@l6$&*F#J9^rwz9x>_TR&IZaOkOt9hwIC2Q4A&4)rE`>nBU{KTwfoX&_`}_)@AQO^D7QRrkxepCVV$Rxv<_Cc&6o`3p38)>3
3uGT4wn}6YmY8NWBe_nGk}tQ0XE<d{>%^QYEKo)W#fm7il33~{pnE-}`n_S&N$3v3f}j9{hz$tnkkSw6;34TY9IMrY;9=2N0nmRt
b9c|$N1^{hVhRviQh}un=BC)k(!@+|v8su%fOjHxL330xp`j$ILNGAkIi?er4jaR>vu9u_)e9t)i4d<RO^(b|ka10*c9YXMUHif-
Nva~p;3T7HEj5TUM68rt5SrjbL5X9NV-yj>$wfhNCiOJqbWjbz{9KX%SbMNT&W#w67%9Jv!G3DftiqEkctEwhYhN7`3~||`w@pn7
nt?XJ#w=7t76iwQ(AO7%facr|QD9a@h{*EhNjS=!S}J{`0>J}&u-l@I4G5b^vRDi!Tj4%l1_!=P+o}?T_mCx3P+7`Qlx}@N#5)NP
s7hy+lGsdC5eZYrxgZ}**kmF=^Cl>eCIsx<n$Le(fbHC1#0Pg1p8=+tQ0u-;^)#4G=WEWGc|Zyju@DA<vC(}t8&uK>18{TAgo=j{
9K)&H_sr;E;e{}xj1;aJl*0Hrnq{VpunTdZzS-av;R^odNsN;QV!8z8%?!vyfluT+EFliS_pdfX@P{F>4uF?Q$y3C+Ky9}N6i-`u
6Uo4io;mt!cp3H`3hd4c_xM-_fgl#Zy<#ZZ1Lb*oM`({MH76UV0p}z-oX^<NF^2(gH;o;$g^@lb#0pa|JcRr6ra)p0Q%nQVf%VbB
okhyU7Cn=L)_Gy(hhg+K0m+?XiQ&+SdQX@ioc%u%(HHHu7@IJxEKD-$K=urqAGJIEmryzhy|oo5L=D7LUvF>K;gTH}i8E<m`&e({
Q=lNB!a(@=g@MuPdQi@^G-Dx;k^#^|NL(?>B+^MuS>!o}yJz^bTLKIs5qS(7(Ni3BcVzN4(c{3^b)}3Mk;2Y`KVV3po^pjCqs|oo
_DTyvuatlqNE~}G9#8;uC)h$1vCp-L`3hqOAc&*voP=^+I(R|2E+%GOEKy=wb5lxXvO~9ECk}WOJoP%{$P#ss`qL*>sYe7wDULWT
p;k_dj^{GT&RSr&n}#acDb6fp3RHDRR5elIu@K?02d-0MEIf**zn*q`ux--`T_wcrV48e9I%1H;hl<$FF9V=zu{T&dzYiJpj#_u|
+&uw4wcPiN75cU;hqP*J8`jU>f#BkB!0v}x)*XBfjz-hXG(#$B^Xic)^9xBR_0+pfAnukY)gi31X(6W!qy|w?U^<r^kjR}iB{Xn>
aZ%=&<h1aIl~4vbw+wO@$U2ilcEickaCB!n8@QP$G_KI#i?OERA`B>}tYFd1SZffp-Ny>i$D3u-txyy*0i@7kXrXkJ>Zu&WhB2mx
LJr2oG?Y}pOF^I%gh(|TiSiouC3WDPzTn={j207==PDNeo4^N-;O!wRt$-{c_Q*LU{1dG5Yq!MIe;3D(7B{KwH2~r~ZpUP(6a_H|
M5=z95PVnVfX^|&X$NE0VSIe_;l+rU1Q|I%sqp^Zkd^52IF4LJSNGZ0Ic%w^ygnhL1pD=0-kx7Si|9@yIbtyAhsUUh#xZSQ%S<8i
Y-Pf)eyDd4)hr~{MEVdoiewfvR~Ss$B7>&hJzaS|Tf?vecnEe(NfA&?5L6{iNkph5N<Gkq7E~RdZ`%>pXsfI!F)+`&XRy3IKRmij
p&gx=JOU49xG6XW|AE)zq0j;DFsZ>nAv(z%f&A_icy#0vZOBRq%omy;GbnSS_yMPQWnjaTuwB)Quei)BFk|Z8PD7-t=He+N3uKe9
+mxCBh-ebbOt4N$)we<^59!Tq+qpE!U2<y(jH#@vQ>M*L-QpFclZ2)x5c@vc#`w#ZnwCV%14%hajGZ#gXfWCiWhmS!TrMv7;z(qP
G?K(Cp^8Citp^4xQ(M=D_s<5<O;V`d;gY>FSZL8SbdIqrw*^Zk_2;QKJvtt&<t@!m5}01z=G4JP4~?2}iff!*H=B+j(^eR0Fx$#1
n>N&;XdvURF;Ys!G^-SHI1wjW$pVPI5V@Iz>6x7Lu*glD$~YT!Fhie!@JqEDpHyzKsxEY5Y4W#praFnH6-7I9kxcA$%^G`LFrot)
*D}|wou;!eknN+a5Z1M``$HrOgtu>mD>>IF0jR*p5NospV3(AL5kxaW5mG}yJ>VVRVTPH4A|*SjA|FDD0+}i(N>U`M5`~y3BB7+*
Z0zCP*_>p-nCWJA3Ie!9Tw!*I;MbqWaC<`b#M597Q@Bsw9a+tuKhu2X${&cF+W}1u5rmiO-7qsHn|+-%ttiM0fc><-<b{IHN_}f%
JU=KKr$e5P8`$(XuIBgYs+;Vrs}ZHAQR(HFA3W)yrG2sFYH8=EeVl~^`R7ebTqo-gJ<sK@@*y?}L)-pDQGBdw!4_K>AWgyV7y1Q&
%DyG?{O~ms6aLUiyg#F0c+U>KMC&9#JO7M`D=W4N6``Q28h*K4B+`jZ2^3Wj%tX^ONKp|{G{lubOGyI6kPH<mD+5bdHW3d{E2U05
5L5T<NW>ni6>P*&w85ed$Y6^^5W%D<9nL}j-U+kh?mCT+yW{*mUWk;@vCm=w!42O>;f`t0A=)3>T*D^?eE&V>57iviA2Y&Ms1xPm
3Cc`x5$#9<fTT)Rrdbbg$h?ILAyfS&285sifRQ~E&u9o`Lr7^Xik<2&2SgJ$%}zo8NGNwk7@8z#aRU*83{eZ$%{q@X&HefarBIOw
P?QNZD3p*wv;a_uXdpTdorS%I55H^o>zUpkhu`wj5<{k_R7%V<U=5S6siv_>Q7$vVMaig|7vaSH7U0urJs`u~>x?)XJBq-jC1dcn
DzyJOgu}oOh#yE2LbRGZ;2-&x6X*0koazt<oGYrdKLZ)4GcrL|FaQewbh|~`lY3R+&SVN*DwH3+2vFnrJ~{qVebKftoW6F2U2djA
UMbVl;!r``(|CN0bUCZasUPY~@U&6Dn$-@1#Aie2F~?%Na(RtJ>}X;sN)m;oN*ZVafzx@=&ZDi$9<vx+x&|CbK45YUO-`kNHUVrp
@!G!*yg+zI`ulUDpROXc>X+l$fFcn-C4vdyIFO(Mnu#=}0M>_E3ZqE69R`8@J2A)|+!{79OQF(l=I0I*q9T@AnVKM$m?R>iEB3+f
@js^_x(9S^j!zuqH4;Wpwofw3|0_Cz5D$QPf2WNKb-r`!>CYcP1Moro&&(_uC4vrHn9R~dIs@<q@SJq+>$H^x2Il3S7|tAhfCVZ+
BAi$xp+oxd(V`-yQjL=0s*OwlbL4UF;0fYALy2cymSTvKEJeFKDPq&2Hgv;d37&+0EDdoet7<ikh@!^kJlJVhNmbE>?F0TG_TR|f
f;#e1St>8NsWDj(PdNIC>hxi)v_(wan1P4l0dElL88RHs(tge8(Rz4!a6k0y9?}FsGLa~>`$?u@qzEb~iC6W7g3CCQ@85?o0YVvz
5*4W?KuJUQ08+AjcX*v=GJO6TQ^x4YOl&az_jV12*w|z%ZR;nY9tw4}QlUvhLQ~*JK4$l3r=9>@wNN6F?4RXa%#h>ZW~HRb_pSGj
VFOM6__4##!;iZg{6zS!ay|G)gPE)1M8sJ@Y8o*0WQ3EeJrI1U>uF=0WHNj+SS}pl2>8C47jKmySWvAaU6>x&JIqpW$&8YJ>XI5m
(_+k-vibAVgL@3%tUg{?RP`zcxjcPt+kKhY;Is!M=J4RUC4x#c@+>sTA*1<^X@&ws^ru4v;~}Y*zSt~}bBbd;Q-^!9BPYPz`6upo
zO?Lh%^wIF(&T~eN@YieOid;_V_E}qmj!$u3`F@0LK*xOP~#)>2on$hQ`OfY5W5$S<BX?&VYhZvleto)ag|bS;VAo_6MnEPCm3^_
nkjxKIUvM0X9J&_RMT%kPMYa01UHkg%^AfJon{B;I~tSy&pZ^8c!|OX!UG4<N_{)`$<S)O<tYNe517I7!!E3Hgz#ZA1CXd<+e%!*
nM#m~Hr6cjvQ#(46Cs0-PD-)A4*+~g8WNMf0Kox3)e0xzZ=iQWox8o$l*U6setB)D8BJObkKX}w?fHy0rUpVQF>@G+!B>KSiD*^F
*!0b0>18>Y%*a&kYx0;1r1o=sL%=#SBw!uz&#>^$)4(<Zt}Z2$JdH`lqL0@IkVK(MOwkb3kB#V0_GD;HD(FPSkRAKI%k9C?>O?@Q
k}}Vk0A9+cBp6H=@O;04ektL!vGdct#Q!2xrMyihHMwEZq=#qMq7dsT&hJi;(nxP6vy&2-)XB3-n@GTB#90W02y-G`L8=WHDl`hJ
Ea0LT7GgpFEHh=wK0{y@Z9Q&;ktPWeVUh_wXygc<5dzR9ik$0fcrB@nBRX&!!)XZ!BN#VQ7$P8q6pMuts0##yka8TLKpP=DwlIz9
0eKaKO&XeJ1q@RxQVf%kK`{iF${B$I9VcwBH%}#%<5NgsfuhZ!We$!9LtM;CYLkt~0l?xd2d_#XP_v;h-Kj=ZP2QLzw8ND*W)aR0
!&9NXVY#a(8+Q!SYDH0o_LrklBZ<acrs<@a8AkXxVb?C{+21vW<TH&KYiPn26K&BGAWB7)N*1*<v=P+TRHz%)8e2(cMs>J#13_l8
<jWISWDWMR_BckB+zzpJ)=QZM#I&b&XvC`;CZ-TsE?lnMj=W9l!&iI=0#36Etb(0p;8c`kozKm_JsvqtCIEBVX7_h=DItPNk{e`P
aUp`ZoNs4|L4r3NO)$pcH*O*>8TOi}pmI>x+3iOK1b=4yTZn-s6NR?A<4aaWt0fw%U#1jJIf4BCfjp%5AGjYN^g08$+7HzfqLWbs
$qF*clPD*;dg&09icE+=UdAw3*nlvB1O~x|{0F3iB0q1!O$1DsKROCPh-i!%A|$r>zEXd$q5x?81Op!J#pCDO7NQ4Y-dS1-3O*6Q
GmdbfO$$HekNacS>)Eo{=NLX0*K_J*&-nlR=Lgqjv{ALbOg8?c?&2QA@l*hkN3EX>CQ>7aCL7IDo`OVLAkUH~`%)0^c;9soZ4Wq#
vt0Pz(t5FffA}|Z$U;+W#r{38F%R%d5n;ev@o;<^z87dBD406_S*;?6l6|@<;D1qiFz0b^_TX6zO0g768J~ZbvyUDE@LTOqr#}ok
JTr<djA8Qfz{tBi>4PE)KV4YyVdeIoeCx}`<mlLH=`i^po(3X<3V8E~WcE0ZIx~~!m>&-PIp}Q0#0E&t1TXKja%+X&X;`WsY#4;o
-?_@Y(x5-(^v2T<{}1FF^WlNV|2?|*27lC^pmMT7!3;T9Ay28_^npilRNNuJi8_FUS)HjFKds9=(CR;p3OwlYLft+=o}+4pY2U%a
CW8%8Lqb1`2M#*_<b9mnS7C~C;SNb;AddgH!Iho=r*}#xL}_xifq1%4R+$em3Da+3%K<aaM5CzS-Cl!6N8+ob7S~2Q@9wd0#8sdP
i6E3m;OeJ+__-U>fc+D|fq&$JhB_*|h<xHjf-cJWlS)~v2t@t!{qugGy?B{@`J34BRTbsSQK-s?lCt6g&_}AmvWm7El~pp*YY;xR
jW86qGUjI#&HNf;PHQ^Ul-ZiNt!K0}bd>`ro~1}~v~TGBHdu`tyS)|^A%=lfgW|zKE*wXf((&id<vmGF0VK4)oSj=5(LtnwN+|@A
SE0=i|60|{LZj?I#EE0alNOeJAxd2T(1(yE<=o(BuG^fFNd}Ad{Qo;2|KjdQrwS4tUNRJ*
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
